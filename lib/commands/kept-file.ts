import type { KeptFile } from "@/lib/domain/evidence/fact";
import { Refusal } from "@/lib/domain/refusal";
import { keptHead } from "./command";
import { mediaOf } from "./media-of";

/** A file that was sent before, by what is in it. Refuses where it never came. */
export async function keptFile({ name, sha256 }: { name: string; sha256: string }): Promise<KeptFile> {
  const kept = await keptHead(sha256);
  if (!kept) throw new Refusal("missing", `The file ${name} did not arrive. Send it again.`);
  return { name, media: await mediaOf(kept.head), bytes: kept.bytes, sha256 };
}
