import type { GoPoint } from "@/lib/domain/checklist/checklist";
import { bareTitle } from "@/lib/domain/checklist/meaning/bare-title";
import { launches } from "@/lib/domain/checklist/meaning/launches";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import type { Outline } from "./outline";

type Reason = { why: string; fits: (outline: Outline, title: string, says: Says) => boolean };

// In this order (domain rule 3); within one reason the first section in the document holds.
const reasons: readonly Reason[] = [
  {
    why: "names T-0 or the launch window",
    fits: ({ section, after }, title, says) =>
      !after && (isZero(section.window) || says("launchWindow", title) !== null),
  },
  { why: "names go-live", fits: ({ after }, title, says) => !after && says("goLive", title) !== null },
  { why: "is the first to launch", fits: ({ after }, title, says) => !after && launches(says, title) },
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
  const points = new Map<number, GoPoint>();
  for (const { why, fits } of reasons) {
    const found = possible.find((each) => fits(each, bareTitle(each.section.title), says));
    if (found === undefined) continue;
    const at = opening(found);
    const { line, title } = at.section;
    if (!points.has(line)) points.set(line, { line, title, why: sentence(found, at, why) });
  }
  return [...points.values()];
}

/** A section that opens with its preparation launches with its first part that does not prepare. */
function opening(found: Outline): Outline {
  const [first] = found.parts;
  if (first === undefined || !first.before) return found;
  return found.parts.find((part) => !part.before) ?? found;
}

function sentence(found: Outline, at: Outline, why: string): string {
  if (found === at) return `"${found.section.title}" ${why}.`;
  return `"${found.section.title}" ${why}, and this is its first part that does not prepare.`;
}
