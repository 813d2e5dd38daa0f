import { memo } from "react";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import { Became } from "./became";
import { DocumentLines } from "./document-lines";
import type { Stretch } from "./pairs-of";

type Props = {
  pair: Stretch;
  source: readonly string[];
  checklist: Checklist;
  lit: string | null;
  light: (ref: string | null) => void;
};

/** One stretch of both. Drawn by the browser only near the screen: a document may have fifty thousand lines. */
export const Pair = memo(function Pair({ pair, source, checklist, lit, light }: Props) {
  const rows = pair.to - pair.from + 1;
  return (
    <div
      className="grid border-b border-rule sm:grid-cols-[55%_minmax(0,1fr)] [content-visibility:auto]"
      style={{ containIntrinsicSize: `auto ${rows * 20 + 16}px` }}
    >
      <DocumentLines pair={pair} source={source} checklist={checklist} lit={lit} light={light} />
      <div className="border-rule px-4 py-2 max-sm:border-t max-sm:border-dashed sm:border-l sm:px-5">
        <Became pair={pair} checklist={checklist} lit={lit} light={light} />
      </div>
    </div>
  );
});
