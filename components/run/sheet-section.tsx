"use client";

import { RunProbesButton } from "@/components/probe/run-probes-button";
import type { SheetRow as Row, RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import { groupProgress } from "./group-progress";
import { itemsIn } from "./items-in";
import { Reading } from "./reading";
import { RowAndItem } from "./row-and-item";
import type { RowView } from "./row-view";

export type Section = RunSheet["parts"][number]["sections"][number];
type Piece = Section["pieces"][number];

/** Where rows get what changes: one lookup by item id. */
export type RowSource = {
  view: (row: Row) => RowView;
  shows: (row: Row) => boolean;
  hasRows: (section: Section) => boolean;
  filtered: boolean;
};

type Props = { section: Section; titled: boolean; source: RowSource };

/** What stands under one heading, in the document's own order. */
export function SheetSection({ section, titled, source }: Props) {
  return (
    <div id={section.id}>
      {titled ? (
        <div className="flex flex-wrap items-baseline gap-x-3 pt-4 pb-1 pl-7">
          <h3 className="font-semibold text-quiet">
            {section.title}
            {section.optional ? <span className="font-normal text-muted"> (optional)</span> : null}
          </h3>
          <RunProbesButton items={itemsIn(section)} of={section.title} />
        </div>
      ) : null}
      {runs(section.pieces).map((run) =>
        run.kind === "rows" ? (
          <Rows key={run.key} rows={run.rows} source={source} />
        ) : source.filtered ? null : (
          <Reading key={run.key} piece={run.piece} />
        ),
      )}
    </div>
  );
}

function Rows({ rows, source }: { rows: Row[]; source: RowSource }) {
  const shown = source.filtered ? rows.filter(source.shows) : rows;
  return (
    <ul>
      {shown.map((row) => (
        <RowAndItem
          key={row.item.id}
          row={row}
          view={source.view(row)}
          group={row.item.group ? groupProgress(row, rows, source.view) : null}
        />
      ))}
    </ul>
  );
}

type Run = { kind: "rows"; key: string; rows: Row[] } | { kind: "reading"; key: string; piece: Exclude<Piece, Row> };

/** Rows that follow one another are one list. */
function runs(pieces: readonly Piece[]): Run[] {
  const found: Run[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = found.at(-1);
    if (piece.kind !== "item") found.push({ kind: "reading", key: `r${at}`, piece });
    else if (last?.kind === "rows") last.rows.push(piece);
    else found.push({ kind: "rows", key: piece.item.id, rows: [piece] });
  }
  return found;
}
