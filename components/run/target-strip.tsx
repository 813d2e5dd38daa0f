"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { quantity } from "@/lib/domain/quantity";
import { useRunPlace } from "./run-context";
import { toConfirm } from "./to-confirm";

const TargetConfirmDialog = lazy(() =>
  import("./target-confirm-dialog").then(({ TargetConfirmDialog: named }) => ({ default: named })),
);

/** How many answers were given for an earlier version and wait to be confirmed for this one. */
export function TargetStrip() {
  const { head, sheet, run } = useRunPlace();
  const [open, setOpen] = useState(false);
  const count = toConfirm(head, sheet, run.state).reduce((sum, { waiting }) => sum + waiting.length, 0);
  if (count === 0 && !open) return null;
  return (
    <section
      aria-label="To be confirmed"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule bg-wash-attention px-4 py-1.5 sm:px-6"
    >
      <span className="min-w-0 wrap-anywhere">
        {quantity(count, "answer was", "answers were")} given for an earlier version and{" "}
        {count === 1 ? "counts" : "count"} as open for {head.target}.
      </span>
      {run.state.acts.confirm ? (
        <Button size="small" onClick={() => setOpen(true)}>
          Look at them and confirm
        </Button>
      ) : null}
      {open ? (
        <Suspense>
          <TargetConfirmDialog close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
