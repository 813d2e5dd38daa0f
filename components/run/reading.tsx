import { CodeFold } from "./code-fold";
import { FilledWords } from "./filled-words";
import type { Section } from "./sheet-section";

type Piece = Exclude<Section["pieces"][number], { kind: "item" }>;

/** What is read and not answered: notes, commands, criteria, tables. */
export function Reading({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case "code":
      return (
        <div className="flex justify-end pl-7">
          <CodeFold text={piece.code.text} />
        </div>
      );
    case "table":
      return <ReadingTable rows={piece.rows} />;
    default:
      return (
        <p className="py-0.5 pl-7 text-12 leading-5 text-muted" style={{ marginLeft: piece.note.depth * 16 }}>
          {piece.kind === "criterion" ? <span aria-hidden="true">· </span> : null}
          <FilledWords words={piece.note.words} links />
        </p>
      );
  }
}

function ReadingTable({ rows: [head, ...rows] }: { rows: Extract<Piece, { kind: "table" }>["rows"] }) {
  return (
    <div className="overflow-x-auto py-2 pl-7">
      <table className="text-12 text-quiet [&_td]:border-b [&_td]:border-rule [&_td]:py-1 [&_td]:pr-4 [&_td]:align-top [&_th]:py-1 [&_th]:pr-4 [&_th]:text-left [&_th]:font-normal [&_th]:text-muted">
        <thead>
          <tr>
            {(head ?? []).map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a document never change their order
              <th key={at}>
                <FilledWords words={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a document never change their order
            <tr key={line}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={at}>
                  <FilledWords words={cell} links />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
