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

/**
 * Keeps a file for a fact that will name it. `sha256` is what the sender says it is; `read` takes its bytes in, which
 * happens only for who may send one, and no more often than they may.
 */
export async function keepFile(
  { name, sha256, read }: z.infer<typeof SentFile> & { read: () => Promise<Uint8Array> },
  context: Context,
): Promise<KeptFile> {
  const person = asker(context);
  demand(person, "add-evidence");
  await uploads.spend(person.id);
  const bytes = await read();
  if (bytes.length === 0)
    throw new Refusal("invalid", `${name} is empty. A folder cannot be added, nor a file with nothing in it.`);
  if (bytes.length > EVIDENCE_LIMITS.fileBytes) throw new Refusal("too-large", FILE_TOO_LARGE);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw new Refusal("invalid", `${name} did not arrive whole: its SHA-256 is another one. Send it again.`);
  return { name, media: await mediaOf(bytes), bytes: bytes.length, sha256: await keepBytes(bytes) };
}
