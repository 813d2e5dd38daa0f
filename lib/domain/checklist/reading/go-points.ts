import type { GoPoint, Section } from "@/lib/domain/checklist/checklist";
import { launches } from "@/lib/domain/checklist/meaning/launches";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import type { Outline } from "./outline";

type Reason = { why: string; fits: (outline: Outline, title: string, says: Says, prepared: Prepared) => boolean };

/** The line of the first title that prepares, 0 for none, and before anything that follows the launch the last one. */
type Prepared = { first: number; last: Section | null };

// In this order (domain rule 3); within one reason the first section in the document holds.
const reasons: readonly Reason[] = [
  {
    why: "names T-0 or the launch window",
    fits: ({ section, after }, title, says) =>
      !after && (isZero(section.window) || says("launchWindow", title) !== null),
  },
  { why: "names go-live", fits: ({ after }, title, says) => !after && says("goLive", title) !== null },
  {
    why: "is the first to launch",
    fits: ({ after, section }, title, says, { first, last }) =>
      !after &&
      !isWithin(section, last) &&
      (launches(says, title) || (first > 0 && first < section.line && says("carriesOut", title) !== null)),
  },
  {
    why: "is the first that follows the launch",
    fits: ({ section, after }) => after || (section.window?.from ?? -1) >= 0,
  },
];

const isZero = (window: { from: number | null; to: number | null } | null) => window?.from === 0 && window.to === null;

/** Where the launch may begin, best first; `holds` says whether anything to answer for stands in or below a section. */
export function goPoints(says: Says, outlines: readonly Outline[], holds: (outline: Outline) => boolean): GoPoint[] {
  const possible = outlines.filter(
    (each) => !each.isTitle && !each.before && each.contingent.of === null && each.purpose === "work" && holds(each),
  );
  const prepared = preparedIn(outlines, holds);
  const points = new Map<number, GoPoint>();
  for (const { why, fits } of reasons) {
    const found = possible.find((each) => fits(each, each.bare, says, prepared));
    if (found === undefined) continue;
    const at = opening(found);
    const { line, title } = at.section;
    if (!points.has(line)) points.set(line, { line, title, why: sentence(found, at, why) });
  }
  return [...points.values()];
}

/** Where it is prepared; a part of what comes before that does not launch ("Deployed stacks" below "Infrastructure"). */
function preparedIn(outlines: readonly Outline[], holds: (outline: Outline) => boolean): Prepared {
  const after = outlines.findIndex((each) => each.after);
  const until = after < 0 ? outlines : outlines.slice(0, after);
  const lines = until.filter(({ before }) => before);
  const last = lines.findLast((each) => holds(each) && each.contingent.of === null);
  return { first: lines[0]?.section.line ?? 0, last: last?.section ?? null };
}

/** Whether a section of a higher rank prepares behind it. */
const isWithin = ({ line, level }: Section, last: Section | null): boolean =>
  last !== null && last.line > line && last.level < level;

/** A section that opens with its preparation ("T-1 hour") launches with its first part that does not prepare. */
function opening(found: Outline): Outline {
  const [first] = found.parts;
  if (first === undefined || !prepares(first)) return found;
  return found.parts.find((part) => !prepares(part)) ?? found;
}

const prepares = ({ before, section }: Outline): boolean => before || (section.window?.from ?? 0) < 0;

function sentence(found: Outline, at: Outline, why: string): string {
  if (found === at) return `"${found.section.title}" ${why}.`;
  return `"${found.section.title}" ${why}, and this is its first part that does not prepare.`;
}
