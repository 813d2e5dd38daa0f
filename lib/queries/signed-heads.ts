import { anchorsOf } from "@/lib/db/anchors";
import type { SignedHead } from "@/lib/domain/proof/signed-head";

/** The signed heads of a stream, or of all, oldest first. */
export async function signedHeads(stream?: string): Promise<SignedHead[]> {
  const { heads } = await anchorsOf(stream);
  return heads;
}
