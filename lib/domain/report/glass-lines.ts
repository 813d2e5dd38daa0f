import { findingWords } from "@/lib/domain/deployment/break-glass/reviewing";
import { STATE_WORDS } from "@/lib/domain/deployment/state-words";
import { moment } from "@/lib/domain/moment";
import { quantity } from "@/lib/domain/quantity";
import type { BreakGlass } from "./break-glass";
import type { Report } from "./report";

/** Everything about a launch over blockers, a line each; none where nobody broke the glass. Times in the report's zone. */
export function glassLines({ breakGlass, zone }: Pick<Report, "breakGlass" | "zone">): string[] {
  if (!breakGlass) return [];
  const { by, at, reason, blockers, skipped, left } = breakGlass;
  return [
    `Break-glass: ${by} called go over ${quantity(blockers.length, "blocker")}, ${moment(at, zone)}: “${reason}”`,
    ...blockers.map((text) => `In the way then: ${text}`),
    ...skipped.map(({ stage, role }) => `Skipped: the signature of ${role}, stage ${stage}`),
    ...left.map(({ words, state }) => `Left open at go: “${words}”, ${STATE_WORDS[state]} now`),
    reviewLine(breakGlass, zone),
  ];
}

function reviewLine({ by, review }: BreakGlass, zone: string): string {
  if (!review) return `Review: owed by somebody other than ${by}`;
  return `Review: ${review.by} found it ${findingWords(review.finding)}, ${moment(review.at, zone)}: “${review.comment}”`;
}
