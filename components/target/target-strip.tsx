"use client";

import { lazy, Suspense, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { quantity } from "@/lib/domain/quantity";
import { toConfirm } from "./to-confirm";

const TargetConfirmDialog = lazy(() =>
  import("./target-confirm-dialog").then(({ TargetConfirmDialog: named }) => ({ default: named })),
);

/** How many answers were given for an earlier version and wait for this one, until go is called. */
export function TargetStrip() {
  const { head, sheet, run } = useRunPlace();
  const [open, setOpen] = useState(false);
  const { parts, anew } = toConfirm(head, sheet, run.state);
  const waiting = parts.flatMap((part) => part.waiting);
  const count = waiting.length + anew.length;
  if ((count === 0 || run.state.life !== "planned") && !open) return null;
  return (
    <section
      aria-label="To be confirmed"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule bg-wash-attention px-4 py-1.5 sm:px-6"
    >
      <span className="min-w-0 wrap-anywhere">
        {quantity(count, "answer was", "answers were")} given for an earlier version and{" "}
        {count === 1 ? "counts" : "count"} as open for {head.target}.
      </span>
      {run.state.acts.confirm && waiting.length > 0 ? (
        <Button size="small" onClick={() => setOpen(true)}>
          Look at them and confirm
        </Button>
      ) : null}
      {waiting.length === 0 && anew.length > 0 ? <Anew items={anew.map(({ item }) => item)} /> : null}
      {open ? (
        <Suspense>
          <TargetConfirmDialog close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}

/** What no confirmation brings back, where nothing else is left. */
const Anew = ({ items }: { items: readonly Item[] }) => (
  <ul aria-label="To be asked for or answered anew" className="flex min-w-0 flex-wrap gap-x-3">
    {items.map(({ id, words }) => (
      <li key={id} className="min-w-0 wrap-anywhere">
        <a href={`#${id}`} className="underline underline-offset-4">
          {plain(words)}
        </a>
      </li>
    ))}
  </ul>
);
