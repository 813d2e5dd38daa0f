import type { RunState } from "@/lib/domain/deployment/view/run-state";

type Read = Pick<RunState, "waivers" | "evidence">;

/** What a closed row says of an item beside its state, joined as words: "critical, N/A asked, 2 evidence". */
export function rowMarks(critical: readonly string[], { waivers, evidence }: Read): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  const add = (item: string, mark: string) => found.set(item, [...(found.get(item) ?? []), mark]);
  for (const item of critical) add(item, "critical");
  for (const { item, standing, accepts } of waivers) {
    if (standing === "asked") add(item, accepts === "as-it-is" ? "waiver asked" : "N/A asked");
  }
  for (const [item, pieces] of Object.entries(evidence)) {
    const count = pieces.filter(({ withdrawn }) => !withdrawn).length;
    if (count > 0) add(item, `${count} evidence`);
  }
  return new Map([...found].map(([item, marks]) => [item, marks.join(", ")]));
}
