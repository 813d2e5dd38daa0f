import { Refusal } from "@/lib/domain/refusal";
import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import type { System, Workspace } from "@/lib/domain/workspace/workspace";
import type { SystemSecret } from "./system-secret";

type Systems = Pick<Workspace, "systems">;

const MOST = 50;

/** Under which id and as which version a secret is entered next. `id` is for one that is new. */
export function nextSecret(
  workspace: Systems,
  { system: of, name, id }: { system: string; name: string; id: string },
): Pick<SystemSecret, "id" | "version"> {
  const { secrets } = known(workspace, of);
  const twin = secrets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!twin && secrets.length >= MOST)
    throw new Refusal("conflict", `A system keeps ${MOST} secrets at most. Remove one that is not used.`);
  if (!twin) return { id, version: 1 };
  if (twin.name === name) return { id: twin.id, version: twin.version + 1 };
  throw new Refusal(
    "conflict",
    `There is a secret “${twin.name}” already. Enter that one anew, or choose another name.`,
  );
}

/** What was sealed, and for what: `secret` and `version` are those of `nextSecret`. */
type Sealed = Pick<SystemSecret, "name" | "places" | "version" | "fingerprint"> & { system: string; secret: string };

/** Enters a secret that was sealed, unless somebody else entered it meanwhile. */
export function setSecret(workspace: Systems, sealed: Sealed): WorkspaceFact[] {
  const { system, name, secret } = sealed;
  const next = nextSecret(workspace, { system, name, id: secret });
  if (next.id !== secret || next.version !== sealed.version)
    throw new Refusal(
      "conflict",
      `Somebody else has just entered the secret “${name}”. Reload the page and look first.`,
    );
  return [{ type: "secret.set", ...sealed }];
}

/** Removes a secret: nothing opens it any more. */
export function removeSecret(
  workspace: Systems,
  { system, secret, reason }: { system: string; secret: string; reason: string },
): WorkspaceFact[] {
  const found = known(workspace, system).secrets.some(({ id }) => id === secret);
  if (!found) throw new Refusal("missing", "There is no such secret. Reload the page and try again.");
  return [{ type: "secret.removed", system, secret, reason }];
}

function known({ systems }: Systems, id: string): System {
  const system = systems[id];
  if (!system) throw new Refusal("missing", "There is no such system. Reload the page and try again.");
  return system;
}
