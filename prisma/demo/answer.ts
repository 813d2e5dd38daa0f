import { tickItem } from "@/lib/commands/tick-item";
import type { Item } from "@/lib/domain/checklist/checklist";
import type { PartGroup } from "@/lib/domain/deployment/view/parts";
import { runPage } from "@/lib/queries/run-page";
import { as, type Player } from "./player";

/** The counted leaves of a deployment that stand before go, after it, or in a procedure, in document order. */
export async function leavesOf(deployment: string, group: PartGroup, by: Player): Promise<Item[]> {
  const { sheet, state } = await runPage(deployment, by.person);
  return sheet.parts
    .filter((part) => part.group === group)
    .flatMap(({ counted, sections }) => {
      const rows = sections.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (piece.kind === "item" ? piece.item : [])),
      );
      return rows.filter(({ id }) => counted.includes(id) && !state.answers[id]);
    });
}

/** Ticks items, each by the next of some players. */
export async function tickEach(deployment: string, items: readonly Item[], team: readonly Player[]): Promise<void> {
  for (const [index, { id: item, options }] of items.entries()) {
    const player = team[index % team.length];
    if (player) await tickItem({ deployment, item, rev: 0, option: options[0]?.id ?? null }, as(player));
  }
}
