"use client";

import { useState } from "react";
import { isResolvedState } from "@/components/run/item-state";
import type { RowView } from "@/components/run/row-view";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import type { Item } from "@/lib/domain/checklist/checklist";
import { isCounted } from "@/lib/domain/checklist/counts";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { WaiverForm } from "./waiver-form";
import { WaiverLine } from "./waiver-line";

/** The waivers of an item, and asking for one where there is something to waive. */
export function WaiverPanel({ item, view }: { item: Item; view: RowView }) {
  const { run } = useRunPlace();
  const [asking, setAsking] = useState(false);
  const waivers = run.state.waivers.filter((waiver) => waiver.item === item.id);
  const asks = canAsk(item, view, waivers);
  if (waivers.length === 0 && !asks) return null;
  return (
    <>
      <dt>Waiver</dt>
      <dd className="grid gap-3">
        {waivers.map((waiver) => (
          <WaiverLine key={waiver.seq} waiver={waiver} />
        ))}
        {asks && asking ? (
          <WaiverForm item={item.id} rev={view.answer?.rev ?? 0} accepts="as-it-is" close={() => setAsking(false)} />
        ) : null}
        {asks && !asking ? (
          <div>
            <Button onClick={() => setAsking(true)}>Ask for a waiver</Button>
          </div>
        ) : null}
      </dd>
    </>
  );
}

function canAsk(item: Item, { answerable, state, waived, probe }: RowView, waivers: RunState["waivers"]): boolean {
  if (!answerable || !isCounted(item) || waivers.some(({ standing }) => standing === "asked")) return false;
  if (waived !== null) return false;
  return !isResolvedState(state) || probe?.standing === "red" || probe?.standing === "unjudged";
}
