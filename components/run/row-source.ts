import { useMemo } from "react";
import { waivedItems } from "@/components/waiver/waived-items";
import { useNow, useZone } from "@/lib/client/clock";
import type { Run } from "@/lib/client/run";
import type { Item } from "@/lib/domain/checklist/checklist";
import { earlierWords } from "@/lib/domain/deployment/target/earlier-words";
import type { SheetRow as Row, RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { countedAhead } from "./counted-ahead";
import type { Filter } from "./filter";
import { type AnswerOf, isResolvedState, stateOf } from "./item-state";
import { isMine } from "./mine";
import { rowMarks } from "./row-marks";
import type { RowView } from "./row-view";
import type { RowActs } from "./sheet-row";
import type { RowSource, Section } from "./sheet-section";

type Given = {
  sheet: RunSheet;
  run: Run;
  /** The version that is released. */
  target: string;
  /** The items of which a second person has to agree that they do not apply. */
  critical: readonly string[] | undefined;
  opened: string | null;
  filter: Filter | null;
  acts: RowActs;
};

/** Gives every row what changes about it, and says which rows a filter leaves. */
export function useRowSource({ sheet, run, target, critical, opened, filter, acts }: Given): RowSource {
  const zone = useZone();
  const now = useNow();
  const today = new Date(now).toISOString().slice(0, 13);
  const { state, sending, glowing } = run;
  return useMemo(() => {
    const locks = lockOf(state);
    const waived = waivedItems(state);
    const asides = rowMarks(critical ?? [], state);
    const moment = `${today}:00:00Z`;
    const left = new Set(state.forced?.left);
    const view = ({ item }: Row): RowView => ({
      state: stateOf(item, state),
      answer: state.answers[item.id],
      probe: state.probes[item.id],
      waived: waived.get(item.id) ?? null,
      aside: asides.get(item.id) ?? null,
      left: left.has(item.id),
      earlier: earlierOf(state.answers[item.id], target),
      sending: sending[item.id],
      answerable: state.acts.answer && !item.group && !item.computed && !locks.has(item.id),
      lock: locks.get(item.id) ?? null,
      open: opened === item.id,
      glow: glowing.has(item.id),
      ...{ zone, today: moment, acts },
    });
    const passes = passing(filter, sheet, state);
    const shows = ({ item }: Row) => opened === item.id || (passes(item) && !(filter && locks.has(item.id)));
    const hasRows = (section: Section) => section.pieces.some((piece) => piece.kind === "item" && shows(piece));
    return { view, shows, hasRows, filtered: filter !== null };
  }, [sheet, state, target, critical, sending, glowing, opened, filter, acts, zone, today]);
}

const lockOf = ({ locks }: RunState): Map<string, string> =>
  new Map(locks.flatMap(({ why, items }) => items.map((item): [string, string] => [item, why])));

const earlierOf = (answer: AnswerOf | undefined, target: string): string | null =>
  answer?.state === "open" ? earlierWords(answer, target) : null;

/** Whether an item passes the filter; everything does where none is chosen. */
function passing(filter: Filter | null, sheet: RunSheet, state: RunState): (item: Item) => boolean {
  if (filter === null) return () => true;
  const counted = countedAhead(sheet, state);
  const mine = isMine(sheet, state);
  const waived = waivedItems(state);
  return (item) => {
    if (!counted.has(item.id) || waived.has(item.id)) return false;
    const now = stateOf(item, state);
    return filter === "mine" ? mine(item) && !isResolvedState(now) : now === filter;
  };
}
