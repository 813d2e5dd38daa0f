import { createHash } from "node:crypto";
import type { Checklist, Problem } from "@/lib/domain/checklist/checklist";
import { holders } from "@/lib/domain/signoff/holders";
import { defaultPolicy } from "@/lib/domain/signoff/policy";
import { staffing } from "@/lib/domain/signoff/staffing";
import { workspaceNow } from "./command";
import { parseApart } from "./parse-apart";

/** `staffing` says which of the document's roles nobody holds for every system. */
type Preview = { checklist: Checklist; problems: Problem[]; sha256: string; bytes: number; staffing: string[] };

/** What a document (base64) would become; nothing is kept. Refuses what publishing it would refuse to read. */
export async function previewImport(fileName: string, document: string): Promise<Preview> {
  const bytes = Buffer.from(document, "base64");
  const { checklist, problems } = await parseApart(bytes, fileName);
  const { stages } = checklist;
  return {
    ...{ checklist, problems, bytes: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
    staffing: staffing(stages, holders(await workspaceNow(), stages, ""), defaultPolicy),
  };
}
