import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";

/** The items that count for the gate ahead: what is in the way while it is not resolved. */
export function countedAhead(
  { parts }: RunSheet,
  { readiness, declared, forced }: Pick<RunState, "readiness"> & Partial<Pick<RunState, "declared" | "forced">>,
): Set<string> {
  const ahead = parts.filter(({ group }) => {
    if (group === "if-declared") return Object.keys(declared ?? {}).length > 0;
    return (group === "before") === (readiness.gate === "go");
  });
  return new Set([...ahead.flatMap(({ counted }) => counted), ...(forced?.left ?? [])]);
}
