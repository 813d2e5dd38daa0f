import { createHash } from "node:crypto";
import { readWorkspace } from "@/lib/db/workspace";
import type { Checklist, Problem } from "@/lib/domain/checklist/checklist";
import { readDocument } from "@/lib/domain/checklist/document";
import { parse } from "@/lib/domain/checklist/parse";
import { holders } from "@/lib/domain/signoff/holders";
import { defaultPolicy } from "@/lib/domain/signoff/policy";
import { staffing } from "@/lib/domain/signoff/staffing";

/** What a document would become; `staffing` says which of its roles nobody holds for every system. */
export type ImportPreview = {
  checklist: Checklist;
  problems: Problem[];
  sha256: string;
  bytes: number;
  staffing: string[];
};

/** Reads a document (base64) without keeping it. Refuses what is no text, empty or too large. */
export async function importPreview(fileName: string, document: string): Promise<ImportPreview> {
  const bytes = Buffer.from(document, "base64");
  const { checklist, problems } = parse(readDocument(bytes, fileName));
  const { stages } = checklist;
  return {
    ...{ checklist, problems, bytes: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
    staffing: staffing(stages, holders(await readWorkspace(), stages, ""), defaultPolicy),
  };
}
