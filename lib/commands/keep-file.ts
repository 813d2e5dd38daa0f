import { createHash } from "node:crypto";
import type { z } from "zod";
import { perWindow } from "@/lib/access/limits";
import { demand } from "@/lib/domain/access";
import type { SentFile } from "@/lib/domain/evidence/evidence-input";
import { EVIDENCE_LIMITS, FILE_TOO_LARGE } from "@/lib/domain/evidence/evidence-limits";
import type { KeptFile } from "@/lib/domain/evidence/fact";
import { Refusal } from "@/lib/domain/refusal";
import { asker } from "./asker";
import { keepBytes } from "./command";
import type { Context } from "./context";
import { mediaOf } from "./media-of";

const uploads = perWindow("upload", 100, 600);

/** Keeps a file for a fact that will name it. `sha256` is what the sender says it is. */
export async function keepFile(
  { name, sha256, bytes }: z.infer<typeof SentFile> & { bytes: Uint8Array },
  context: Context,
): Promise<KeptFile> {
  const person = asker(context);
  demand(person, "add-evidence");
  if (bytes.length === 0)
    throw new Refusal("invalid", `${name} is empty. A folder cannot be added, nor a file with nothing in it.`);
  if (bytes.length > EVIDENCE_LIMITS.fileBytes) throw new Refusal("too-large", FILE_TOO_LARGE);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw new Refusal("invalid", `${name} did not arrive whole: its SHA-256 is another one. Send it again.`);
  await uploads.spend(person.id);
  return { name, media: await mediaOf(bytes), bytes: bytes.length, sha256: await keepBytes(bytes) };
}
