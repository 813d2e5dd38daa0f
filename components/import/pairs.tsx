"use client";

import { useCallback, useMemo, useState } from "react";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import { lines } from "@/lib/domain/checklist/markup/lines";
import { GoMarker } from "./go-marker";
import { Pair } from "./pair";
import { type Side, SideSwitch } from "./side-switch";
import { stretchesOf } from "./stretches-of";
import { usePlace } from "./use-place";

/** Up to here all of it is drawn at once, so that the browser finds every word of it. */
const SHORT = 1500;

type Props = {
  text: string;
  /** As it was read; what was chosen to be only read still stands in it. */
  read: Checklist;
  checklist: Checklist;
  change: ((id: string) => void) | null;
};

/** The document on the left, line by line; on the right what each stretch of it became. */
export function Pairs({ text, read, checklist, change }: Props) {
  const source = useMemo(() => lines(text), [text]);
  const stretches = useMemo(() => stretchesOf(read, checklist), [read, checklist]);
  const [lit, setLit] = useState<string | null>(null);
  const [side, setSide] = useState<Side>("both");
  const light = useCallback((ref: string | null) => setLit(ref), []);
  const wanted = usePlace({ items: read.items, lit, change, show: setSide });
  const short = checklist.lines <= SHORT;
  return (
    <section aria-label="The document and what it becomes" data-side={side} className="group/pairs">
      <div className="sticky top-0 z-10 grid items-center border-y border-rule-strong bg-ground px-4 py-2 sm:grid-cols-[55%_minmax(0,1fr)] sm:px-6">
        <h2 className="font-semibold max-sm:hidden">
          Document <span className="font-normal text-muted">as kept, nothing changed</span>
        </h2>
        <h2 className="font-semibold max-sm:hidden sm:pl-5">
          Template <span className="font-normal text-muted">what each line became</span>
          {change ? (
            <span className="float-right font-normal text-muted">
              <kbd>j</kbd> <kbd>k</kbd> next and last, <kbd>e</kbd> change
            </span>
          ) : null}
        </h2>
        <SideSwitch side={side} show={setSide} />
      </div>
      {stretches.map((stretch) => {
        const here = wanted !== null && wanted.line >= stretch.from && wanted.line <= stretch.to;
        return (
          <div key={stretch.from}>
            {stretch.from === checklist.goLine ? <GoMarker checklist={checklist} /> : null}
            <Pair
              stretch={stretch}
              source={source}
              lit={lit !== null && stretch.blocks.some(({ block }) => block.ref === lit) ? lit : null}
              marked={here ? wanted.line : null}
              light={light}
              change={change}
              always={short || here}
            />
          </div>
        );
      })}
      {checklist.goLine === null ? <GoMarker checklist={checklist} /> : null}
    </section>
  );
}
