import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { LedgerLine } from "@/lib/domain/ledger-line";
import { EntryProof } from "./entry-proof";

const COLUMNS = [
  { key: "seq", label: "Entry" },
  { key: "at", label: "Time", from: "sm" },
  { key: "by", label: "Who", from: "sm" },
  { key: "what", label: "What" },
  { key: "hash", label: "Hash", from: "md" },
] as const;

type Props = { lines: readonly LedgerLine[]; signed: number; isStamped: boolean };

/** The lines of a page of the record. `signed` is the last entry under a signed head; `isStamped` where an authority is asked. */
export function LedgerTable({ lines, signed, isStamped }: Props) {
  return (
    <Table caption="Entries of the record, newest first" columns={COLUMNS}>
      <tbody>
        {lines.map((line) => {
          const { seq, at, by, what, hash, signedAt, stampedAt } = line;
          return (
            <tr key={seq} id={`e${seq}`}>
              <td className="text-right">{seq}</td>
              <td className="text-12 leading-5 whitespace-nowrap max-sm:hidden">
                <Time at={at} style="full" />
              </td>
              <td className="max-sm:hidden">{by.name}</td>
              <td className="wrap-anywhere">
                <span className="block text-12 text-muted sm:hidden">
                  {by.name}, <Time at={at} style="full" />
                </span>
                {what}
                <EntryProof line={line} signed={signed} isStamped={isStamped} />
              </td>
              <td className="max-md:hidden" title={hash}>
                <code className="whitespace-nowrap text-muted">{hash.slice(0, 12)}</code>
                {signedAt ? <span className="block text-12">head signed{stampedAt ? ", timestamped" : ""}</span> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
