import { evidenceLine } from "@/lib/domain/evidence/evidence-line";
import type { ReportItem } from "@/lib/domain/report/report-parts";

/** What stands under an item: the option chosen, the reason, and what was added to show that it is so. */
export function ItemNotes({ item, zone }: { item: ReportItem; zone: string }) {
  const said = [
    item.option && `Chosen: ${item.option}.`,
    item.reason && `“${item.reason}”`,
    item.earlier && `This is ${item.earlier}.`,
  ];
  const note = said.filter(Boolean).join(" ");
  return (
    <tr className="note">
      <td />
      <td colSpan={6}>
        {note}
        {item.evidence.map((piece) => {
          const line = evidenceLine(piece, zone);
          return <p key={piece.seq}>Evidence: {piece.withdrawn ? <s>{line}</s> : line}</p>;
        })}
      </td>
    </tr>
  );
}
