import type { Deployment } from "../deployment";
import { unanswerable } from "../unanswerable";

/** Items that cannot be answered now, with the sentence that says why. */
export type Lock = { why: string; items: string[] };

/** Groups and computed items are left out: what they are is seen on the sheet. */
export function locks(deployment: Deployment): Lock[] {
  const found = new Map<string, string[]>();
  for (const item of deployment.checklist.items) {
    const why = item.group || item.computed ? undefined : unanswerable(deployment, item);
    if (why) found.set(why, [...(found.get(why) ?? []), item.id]);
  }
  return [...found].map(([why, items]) => ({ why, items }));
}
