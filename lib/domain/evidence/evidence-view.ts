import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Evidence } from "./evidence";

/** A piece of evidence as a page shows it. Plain JSON. */
export type EvidenceView = Pick<Evidence, "seq" | "shown" | "withdrawn"> & {
  by: { id: string; name: string };
  at: string;
};

/** What was ever added to each item that has any, by the item's id, in the order it came. */
export function evidenceViews({ evidence }: Pick<Deployment, "evidence">): Record<string, EvidenceView[]> {
  const byItem: Record<string, EvidenceView[]> = {};
  for (const { item, seq, shown, added, withdrawn } of evidence) {
    const { id, name } = added.by;
    const pieces = byItem[item] ?? [];
    byItem[item] = pieces;
    pieces.push({ seq, shown, withdrawn, by: { id, name }, at: added.at });
  }
  return byItem;
}
