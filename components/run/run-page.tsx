"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { GlassStrip } from "@/components/break-glass/glass-strip";
import { TargetStrip } from "@/components/target/target-strip";
import { useHydrated } from "@/lib/client/hydrated";
import { announce } from "@/lib/client/notices";
import { useRun } from "@/lib/client/run";
import type { Item } from "@/lib/domain/checklist/checklist";
import { type PackedView, unpackView } from "@/lib/domain/deployment/view/packed-view";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import { useAnswering } from "./answering";
import { useCurrentPart } from "./current-part";
import type { Filter } from "./filter";
import { FilterBar } from "./filter-bar";
import { Happened } from "./happened";
import { useHashItem } from "./hash-item";
import { isResolvedState, stateOf } from "./item-state";
import { itemsOf } from "./items-of";
import { KeysHelp } from "./keys-help";
import { useLayout } from "./layout";
import { Masthead } from "./masthead";
import { NewerVersion } from "./newer-version";
import { PartNav } from "./part-nav";
import { Rail } from "./rail";
import { useRowSource } from "./row-source";
import { type Asked, RunContext, type Self } from "./run-context";
import { useRunKeys } from "./run-keys";
import { Sheet } from "./sheet";
import { VariablesContext } from "./variables-context";
import { YouLine } from "./you-line";

type Props = { packed: PackedView; me: string; self: Self };

/** The run page: one deployment, from the first tick to its outcome. */
export function RunPage({ packed, me, self }: Props) {
  const { head, sheet, state: first } = useUnpacked(packed);
  const run = useRun(head.id, first, me);
  useLayout(head.laidOut, run.state.laidOut);
  const page = useRunPage(head.id, sheet, run);
  const { opened, filter, setFilter, help, setHelp, asked, ask, acts } = page;
  const source = useRowSource({
    sheet,
    run,
    target: head.target,
    critical: head.policy.critical,
    opened,
    filter,
    acts,
  });
  const variables = sheet.placeholders.length > 0 ? run.state.variables : null;
  const current = useCurrentPart(page.partIds);
  const place = useMemo(() => ({ head, sheet, run, me, self, asked, ask }), [head, sheet, run, me, self, asked, ask]);
  return (
    <RunContext value={place}>
      <VariablesContext value={variables}>
        <Masthead head={head} sheet={sheet} state={run.state} live={run.live} />
        <GlassStrip state={run.state} />
        <Happened state={run.state} />
        <TargetStrip />
        <NewerVersion head={head} state={run.state} />
        <YouLine state={run.state} />
        <div className="pb-16 [--mast:101px] sm:grid sm:grid-cols-[232px_minmax(0,1fr)] sm:items-start xl:grid-cols-[280px_minmax(0,1fr)_304px]">
          <PartNav sheet={sheet} state={run.state} current={current} />
          <Sheet sheet={sheet} state={run.state} source={source} />
          <Rail head={head} state={run.state} />
        </div>
        <FilterBar sheet={sheet} state={run.state} filter={filter} choose={setFilter} help={() => setHelp(true)} />
        <KeysHelp open={help} close={() => setHelp(false)} />
      </VariablesContext>
    </RunContext>
  );
}

/** By its texts: the framework makes a new object of them with every answer, and they are mostly the same. */
const useUnpacked = ({ sheet, rest }: PackedView) => useMemo(() => unpackView({ sheet, rest }), [sheet, rest]);

function useRunPage(id: string, sheet: RunSheet, run: ReturnType<typeof useRun>) {
  const [opened, setOpened] = useState<string | null>(null);
  const [filter, setFilter] = useState<Filter | null>(null);
  const [help, setHelp] = useState(false);
  const [asked, ask] = useState<Asked | null>(null);
  const items = useMemo(() => new Map(itemsOf(sheet).map((item) => [item.id, item])), [sheet]);
  const partIds = useMemo(() => sheet.parts.map((part) => part.id), [sheet]);
  const answering = useAnswering(id, run.act);
  const done = useDone(run, answering, setOpened, ask);
  const toggle = useCallback((item: string) => setOpened((now) => (now === item ? null : item)), []);
  const acts = useMemo(() => ({ open: toggle, done }), [toggle, done]);
  const known = useCallback((item: string) => items.has(item) && !items.get(item)?.group, [items]);
  useHashItem(known, setOpened, useHydrated());
  useRunKeys({
    itemOf: (item) => items.get(item),
    opened,
    open: setOpened,
    done,
    ask: (item, verb) => {
      setOpened(item.id);
      ask({ item: item.id, verb });
    },
    filter: (wanted) => setFilter((now) => (now === wanted ? null : wanted)),
    help: () => setHelp(true),
  });
  return { opened, filter, setFilter, help, setHelp, asked, ask, acts, partIds };
}

/** One press is enough for an open item; one that is answered, or has options, opens and asks. */
function useDone(
  run: ReturnType<typeof useRun>,
  answering: ReturnType<typeof useAnswering>,
  open: (item: string) => void,
  ask: (asked: Asked) => void,
) {
  // Every row holds this function: it reads the latest state, and stays the same so that no row is drawn for it.
  const latest = useRef(run.state);
  latest.current = run.state;
  return useCallback(
    (item: Item) => {
      const state = latest.current;
      const answered = isResolvedState(stateOf(item, state));
      if (answered || item.kind === "option-set") open(item.id);
      if (answered) ask({ item: item.id, verb: "untick" });
      else if (item.kind !== "option-set") void say(answering.tick(item.id, state.answers[item.id]?.rev ?? 0, null));
    },
    [answering, open, ask],
  );
}

async function say(acting: ReturnType<ReturnType<typeof useAnswering>["tick"]>): Promise<void> {
  const answered = await acting;
  if (answered?.refused && answered.refused.code !== "stale") announce(answered.refused.message, "wrong");
}
