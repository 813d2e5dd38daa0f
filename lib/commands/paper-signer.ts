import type { Signer } from "@/lib/domain/signoff/paper/signer-objections";
import { workspaceNow } from "./command";

/** Somebody who signed on paper, as they stand now, with the roles that are their own; undefined where there is nobody. */
export async function paperSigner(id: string): Promise<Signer | undefined> {
  const { people } = await workspaceNow();
  return people[id];
}
