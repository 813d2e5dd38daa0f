import type { List, Paragraph } from "@/lib/domain/checklist/markup/node";
import type { Outline } from "./outline";
import type { Reading } from "./reading";
import { signed } from "./signs";

/**
 * What stands right before a list: the last line of a paragraph (`at`), else the heading; `drawn` says that boxes are
 * drawn in its section.
 */
export type LeadIn = { text: string; at: Paragraph | null; drawn: boolean };

/** A list as what introduces it says: where it stands then, and whether nothing in it is answered for. */
type Led = { outline: Outline; list: List; idle: boolean };

/** The last line of a paragraph, which introduces the list behind it. */
export function leadIn({ kind, text: lines, to }: Paragraph, drawn: boolean): LeadIn {
  const text = lines.slice(lines.lastIndexOf("\n") + 1).trim();
  return { text, at: { kind, from: to, to, text }, drawn };
}

/** Reads a list in the light of what introduces it. */
export function led(reading: Reading, outline: Outline, list: List, { text, at, drawn }: LeadIn): Led {
  const idle = isIdle(reading, text.replace(/[*_]/g, ""), list);
  const purpose = idle ? "remarks" : at === null ? null : purposeOf(reading, outline, text);
  const place = purpose === null ? outline : { ...outline, purpose };
  return { outline: place, list: isSignList(reading, place, list, drawn) ? signed(list) : list, idle };
}

/** Signs that are explained, and what only gives reasons ("Symptoms:") where no box says that it is done. */
const isIdle = ({ says }: Reading, text: string, { boxed }: List): boolean =>
  says("legend", text) !== null || (!boxed && says("explains", text) !== null);

function purposeOf({ says }: Reading, { contingent, bare }: Outline, text: string): Outline["purpose"] | null {
  const words = text.slice(0, 160).replace(/[*_]/g, "");
  if (says("stopsAhead", words)) return "stops";
  // "Triggers:" below "Rollback" says when to go back.
  if (contingent.of !== null && words.length <= 40 && says("stops", `${bare} ${words}`)) return "stops";
  return /[:：]$/.test(words) && says("criteria", words) ? "criteria" : null;
}

/** Signs tell what became of items beside boxes that are drawn, and where a document has no boxes at all. */
function isSignList({ boxes }: Reading, { purpose }: Outline, list: List, drawn: boolean): boolean {
  return boxes ? drawn || list.bullets.some(({ box }) => box !== null) : purpose === "work";
}
