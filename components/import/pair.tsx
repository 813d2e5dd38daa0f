import { memo, useRef } from "react";
import { Became } from "./became";
import { DocumentLines } from "./document-lines";
import type { Stretch } from "./stretches-of";
import { useNear } from "./use-near";

type Props = {
  stretch: Stretch;
  source: readonly string[];
  lit: string | null;
  marked: number | null;
  light: (ref: string | null) => void;
  change: ((id: string) => void) | null;
  /** Drawn wherever it stands: the document is short, or somebody wants to look here. */
  always: boolean;
};

/** One stretch of both sides, drawn only near the screen: a document may have hundreds of thousands of lines. */
export const Pair = memo(function Pair({ stretch, source, lit, marked, light, change, always }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const { near, height } = useNear(ref, always);
  return (
    <div
      ref={ref}
      className="grid border-b border-rule sm:grid-cols-[55%_minmax(0,1fr)]"
      style={near ? undefined : { height: height ?? guess(stretch) }}
    >
      {near ? (
        <>
          <div className="min-w-0 max-sm:group-data-[side=template]/pairs:hidden">
            <DocumentLines stretch={stretch} source={source} lit={lit} marked={marked} light={light} />
          </div>
          <div className="min-w-0 max-sm:group-data-[side=document]/pairs:hidden border-rule px-4 py-2 max-sm:border-t max-sm:border-dashed sm:border-l sm:px-5">
            <Became stretch={stretch} lit={lit} light={light} change={change} />
          </div>
        </>
      ) : null}
    </div>
  );
});

/** How high it will about be, in pixels. */
const guess = ({ from, to, items, headed }: Stretch): number =>
  Math.max((to - from + 1) * 20, items.length * 37 + (headed ? 25 : 0)) + 17;
