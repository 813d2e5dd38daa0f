"use client";

import { memo, useEffect, useMemo, useRef } from "react";
import { Became } from "@/components/import/became";
import { GoMarker } from "@/components/import/go-marker";
import { type Stretch, stretchesOf } from "@/components/import/stretches-of";
import { useNear } from "@/components/import/use-near";
import type { Checklist } from "@/lib/domain/checklist/checklist";

type Props = {
  read: Checklist;
  checklist: Checklist;
  /** The line of the document that is edited: what it became is lit, and brought into sight. */
  line: number;
  change: (id: string) => void;
};

/** What the text becomes, stretch by stretch. */
export function LiveTemplate({ read, checklist, line, change }: Props) {
  const stretches = useMemo(() => stretchesOf(read, checklist), [read, checklist]);
  const lit = checklist.blocks.find(({ from, to }) => from <= line && line <= to)?.ref ?? null;
  return (
    <section aria-labelledby="becomes">
      <h2 id="becomes" className="sr-only">
        What it becomes
      </h2>
      {stretches.map((stretch) => (
        <div key={stretch.from}>
          {stretch.from === checklist.goLine ? <GoMarker checklist={checklist} /> : null}
          <Piece
            stretch={stretch}
            here={stretch.from <= line && line <= stretch.to}
            lit={stretch.blocks.some(({ block }) => block.ref === lit) ? lit : null}
            change={change}
          />
        </div>
      ))}
      {checklist.goLine === null ? <GoMarker checklist={checklist} /> : null}
    </section>
  );
}

type PieceProps = { stretch: Stretch; here: boolean; lit: string | null; change: (id: string) => void };

const Piece = memo(function Piece({ stretch, here, lit, change }: PieceProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { near, height } = useNear(ref, here);
  useEffect(() => {
    if (here) ref.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  const nothing = stretch.items.length + stretch.slots.length + stretch.fields.length === 0 && !stretch.headed;
  if (nothing) return null;
  return (
    <div
      ref={ref}
      className="px-5 py-1"
      style={near ? undefined : { height: height ?? stretch.items.length * 37 + 33 }}
    >
      {near ? <Became stretch={stretch} lit={lit} light={ignore} change={change} /> : null}
    </div>
  );
});

/** Only the caret lights here. */
const ignore = () => undefined;
