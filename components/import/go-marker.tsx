import type { Checklist } from "@/lib/domain/checklist/checklist";
import { requiredLeaves } from "@/lib/domain/checklist/counts";

/** The go point across both sides. */
export function GoMarker({ checklist }: { checklist: Checklist }) {
  const { goLine, goPoints } = checklist;
  const point = goPoints.find(({ line }) => line === goLine);
  return (
    <p className="flex flex-wrap gap-x-3 border-y border-accent bg-accent-wash px-4 py-2 sm:px-6">
      <b className="font-semibold">Go point</b>
      <span>
        {goLine === null ? "at the end of the document" : `before line ${goLine}${point ? `: ${point.why}` : ""}`}
      </span>
      <span className="text-muted">
        {requiredLeaves(checklist, "go").length} counted above, {requiredLeaves(checklist, "close").length} below.
      </span>
    </p>
  );
}
