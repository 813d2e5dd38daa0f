import type { BlockKind } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import type { Purpose } from "./purpose";

const byPurpose: Partial<Record<Purpose, BlockKind>> = {
  contents: "contents",
  contacts: "contact",
  criteria: "criterion",
  stops: "criterion",
  history: "version-history",
};
const leading = String.raw`^(?:\*\*[^*]{1,80}\*\*\s?:?|\*\*[^*]{1,80}:\*\*|[^:[\]]{1,80}:)?\s*`;
const link = new RegExp(
  String.raw`${leading}(?:\[[^\]]{1,200}\]\([^)]|<?https?://|[\w./-]{1,80}\.(?:md|txt|pdf|html|adoc|rst)$)`,
);

/** What a bullet is that nobody answers: by its own form first, then by the section it stands in. */
export function bulletKind(says: Says, text: string, purpose: Purpose): BlockKind {
  if (/^[✅✔✓❌]/u.test(text)) return "criterion";
  if (/^\[[^\]]{1,200}\]\(#[^)]*\)$/.test(text)) return "contents";
  if (says("contactLine", text)) return "contact";
  if (link.test(text)) return "link";
  return byPurpose[purpose] ?? (purpose === "links" ? "link" : "note");
}
