import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/commands/context";
import { resealSecret } from "@/lib/commands/reseal-secret";
import { sealSecret } from "@/lib/commands/seal-secret";
import { sealedFor } from "@/lib/domain/secret/sealed-for";
import { type SealedSecret, sealedSecrets } from "@/lib/queries/sealed-secrets";
import { log } from "./log";
import { openSecret } from "./open-secret";
import { type ProbeKey, probeKeys } from "./probe-keys";

/** Seals every secret for the newest key that was sealed for an earlier one. Answers how many; what cannot be opened stays. */
export async function resealSecrets(): Promise<number> {
  const keys = probeKeys();
  const [newest] = keys;
  if (!newest) return 0;
  const older = (await sealedSecrets()).filter(({ key }) => key !== "" && key !== newest.key);
  let sealed = 0;
  for (const secret of older) if (await resealed(secret, newest, keys)) sealed += 1;
  if (sealed > 0) log.info({ secrets: sealed }, "secrets sealed for the newest key");
  return sealed;
}

async function resealed(stored: SealedSecret, newest: ProbeKey, keys: readonly ProbeKey[]): Promise<boolean> {
  const { system, id: secret, version, places, name } = stored;
  const bound = sealedFor({ system, secret, version, places });
  const value = await openSecret(stored, bound, keys);
  if (value === null) {
    log.warn({ system, secret, name }, "a secret cannot be opened with the keys that are left");
    return false;
  }
  const { key, sealed } = await sealSecret(value, bound, newest.publicKey);
  await resealSecret({ system, secret, version, key, sealed }, installation);
  return true;
}

const installation: Context = {
  actor: { kind: "installation", id: "worker", name: "Countersign" },
  person: null,
  session: null,
  once: null,
  newId: randomUUID,
};
