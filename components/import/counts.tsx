import type { Checklist } from "@/lib/domain/checklist/checklist";
import { leaves, requiredLeaves } from "@/lib/domain/checklist/counts";

/** The document in figures: nothing of it is lost, and each item stands in exactly one of them. */
export function Counts({ checklist }: { checklist: Checklist }) {
  const all = leaves(checklist);
  const contingent = all.filter(({ contingency }) => contingency !== null);
  const computed = all.filter(({ computed: by, contingency }) => by !== null && contingency === null);
  const optional = all.filter((item) => item.optional && item.contingency === null && item.computed === null);
  const figures = [
    { count: checklist.lines, words: "lines, every one accounted for" },
    { count: requiredLeaves(checklist, "go").length, words: "to answer before go" },
    { count: requiredLeaves(checklist, "close").length, words: "after" },
    { count: optional.length, words: "optional" },
    { count: contingent.length, words: "only on rollback or incident" },
    { count: computed.length, words: "computed" },
    { count: checklist.slots.length, words: checklist.slots.length === 1 ? "signature" : "signatures" },
  ];
  return (
    <p className="flex flex-wrap gap-x-5 text-quiet" aria-live="polite">
      {figures
        .filter(({ count }, at) => at < 3 || count > 0)
        .map(({ count, words }) => (
          <span key={words}>
            <b className="font-semibold text-ink">{count.toLocaleString("en")}</b> {words}
          </span>
        ))}
    </p>
  );
}
