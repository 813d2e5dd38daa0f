import { placeOf } from "@/lib/domain/secret/place-of";
import { sealedFor } from "@/lib/domain/secret/sealed-for";
import type { Target } from "@/lib/probes/probe";
import { Trouble } from "@/lib/probes/trouble";
import { sealedSecrets } from "@/lib/queries/sealed-secrets";
import { openSecret } from "./open-secret";

/** Opens the secrets of a system for its probes, each for its own places alone. Throws as `ProbeContext.secret`. */
export function secretsOf(system: string): (name: string, to: Target) => Promise<string> {
  return async (name, to) => {
    const found = (await sealedSecrets(system)).find((one) => one.name === name);
    if (!found)
      throw new Trouble(`There is no secret “${name}”. Enter it on the system's page of probes.`, "secret_missing");
    const place = placeOf(to);
    if (!found.places.includes(place))
      throw new Trouble(
        `The secret “${name}” may be sent to ${found.places.join(", ")} only, and this probe would send it to ${place}. ` +
          "Enter it anew for that place, or correct the probe.",
        "secret_scope",
      );
    const { id: secret, ...bound } = found;
    const value = await openSecret(found, sealedFor({ ...bound, secret }));
    if (value !== null) return value;
    throw new Trouble(
      `The secret “${name}” cannot be opened: it was sealed for another key, or changed since. Enter it anew.`,
      "secret_missing",
    );
  };
}
