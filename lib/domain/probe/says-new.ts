import { canonical } from "@/lib/domain/canonical";
import type { Verdict } from "./verdict";

/** Whether a verdict says something that the one before did not. A pass after a pass never does. */
export function saysNew(before: Verdict | undefined, now: Verdict): boolean {
  if (before?.outcome !== now.outcome) return true;
  return now.outcome !== "pass" && (before.reason !== now.reason || unmet(before) !== unmet(now));
}

/** By the names of what is not met: what is seen instead may differ from run to run. */
function unmet({ assertions, summary }: Verdict): string {
  if (assertions.length === 0) return summary;
  const names = assertions.filter(({ outcome }) => outcome !== "pass").map(({ what }) => what);
  return canonical([...new Set(names)].sort());
}
