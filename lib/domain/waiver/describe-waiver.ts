import type { WaiverFact } from "./fact";
import type { Waiver } from "./waiver";

/** What happened to a waiver, as the rest of a sentence. `words` are those of its item, in their marks. */
export function describeWaiver(fact: WaiverFact, waiver: Pick<Waiver, "accepts"> | undefined, words: string): string {
  switch (fact.type) {
    case "waiver.asked":
      return `asked ${fact.accepts === "as-it-is" ? `to waive ${words}` : `to set ${words}, which is critical, to not applicable`}: “${fact.reason}”`;
    case "waiver.granted":
      return `${waiver?.accepts === "not-applicable" ? `agreed that ${words} is not applicable` : `granted the waiver of ${words}`}${fact.comment ? `: “${fact.comment}”` : ""}`;
    case "waiver.refused":
      return `refused the waiver of ${words}: “${fact.reason}”`;
    case "waiver.withdrawn":
      return `withdrew the waiver of ${words}: “${fact.reason}”`;
  }
}
