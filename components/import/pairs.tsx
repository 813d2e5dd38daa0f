"use client";

import { useMemo, useState } from "react";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import { requiredLeaves } from "@/lib/domain/checklist/counts";
import { lines } from "@/lib/domain/checklist/markup/lines";
import { Pair } from "./pair";
import { pairsOf } from "./pairs-of";

/** The document on the left, line by line; on the right what each stretch of it became. */
export function Pairs({ text, checklist }: { text: string; checklist: Checklist }) {
  const source = useMemo(() => lines(text), [text]);
  const pairs = useMemo(() => pairsOf(checklist), [checklist]);
  const [lit, setLit] = useState<string | null>(null);
  return (
    <section aria-label="The document and what it becomes">
      <div className="sticky top-0 z-10 grid border-y border-rule-strong bg-ground px-4 py-2 sm:grid-cols-[55%_minmax(0,1fr)] sm:px-6">
        <h2 className="font-semibold">
          Document <span className="font-normal text-muted">as kept, nothing changed</span>
        </h2>
        <h2 className="font-semibold max-sm:hidden sm:pl-5">
          Template <span className="font-normal text-muted">what each line became</span>
        </h2>
      </div>
      {pairs.map((pair) => (
        <div key={pair.from}>
          {pair.from === checklist.goLine ? <GoMarker checklist={checklist} /> : null}
          <Pair
            pair={pair}
            source={source}
            checklist={checklist}
            lit={lit !== null && pair.blocks.some(({ ref }) => ref === lit) ? lit : null}
            light={setLit}
          />
        </div>
      ))}
      {checklist.goLine === null ? <GoMarker checklist={checklist} /> : null}
    </section>
  );
}

function GoMarker({ checklist }: { checklist: Checklist }) {
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
