"use client";

import { Empty } from "@/components/ui/empty";
import { useHydrated } from "@/lib/client/hydrated";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { SheetPart } from "./sheet-part";
import type { RowSource } from "./sheet-section";

/** Rows the server draws: what the first screens need; the rest follows once the page has come to life. */
const FIRST_ROWS = 40;

type Props = { sheet: RunSheet; state: RunState; source: RowSource };

/** The document in its own order and words, each item with its answer. */
export function Sheet({ sheet, state, source }: Props) {
  const all = useHydrated();
  const shown = all ? sheet.parts : firstParts(sheet);
  const nothing = source.filtered && !sheet.parts.some(({ sections }) => sections.some(source.hasRows));
  return (
    <main id="main" tabIndex={-1} className="min-h-[calc(100vh-145px)] border-rule bg-surface pt-2 pb-8 sm:border-x">
      {shown.map((part) => (
        <SheetPart key={part.id} part={part} title={sheet.title} progress={state.parts[part.id]} source={source} />
      ))}
      {nothing ? (
        <div className="px-4 sm:px-6">
          <Empty>No item is in that state. Press the filter again to see all of them.</Empty>
        </div>
      ) : null}
    </main>
  );
}

function firstParts({ parts }: RunSheet): RunSheet["parts"] {
  let rows = 0;
  const end = parts.findIndex(({ sections }) => {
    rows += sections.reduce((sum, { pieces }) => sum + pieces.length, 0);
    return rows >= FIRST_ROWS;
  });
  return end < 0 ? parts : parts.slice(0, end + 1);
}
