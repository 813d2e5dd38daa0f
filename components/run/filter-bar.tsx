"use client";

import { Sign } from "@/components/ui/sign";
import { waivedItems } from "@/components/waiver/waived-items";
import { unsent } from "@/lib/client/connection";
import { useStore } from "@/lib/client/store";
import type { AnswerState } from "@/lib/domain/deployment/deployment";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { countedAhead } from "./counted-ahead";
import type { Filter } from "./filter";
import { isResolvedState, stateOf } from "./item-state";
import { itemsOf } from "./items-of";
import { isMine } from "./mine";

type Props = {
  sheet: RunSheet;
  state: RunState;
  filter: Filter | null;
  choose: (filter: Filter | null) => void;
  help: () => void;
};

const FILTERS = [
  { filter: "open", sign: "open" },
  { filter: "failed", sign: "failed" },
  { filter: "blocked", sign: "blocked" },
  { filter: "mine", sign: "you" },
] as const;

const KEYS: [string[], string][] = [
  [["j", "k"], "move"],
  [["x"], "done"],
  [["f"], "failed"],
  [["b"], "blocked"],
  [["n"], "not applicable"],
];

/** The foot of the run page: what is left by state, each a filter, and the keys. */
export function FilterBar({ sheet, state, filter, choose, help }: Props) {
  const counts = countsOf(sheet, state);
  const waiting = useStore(unsent, 0);
  return (
    <section
      aria-label="Filter and keys"
      className="no-print fixed inset-x-0 bottom-0 z-10 flex h-[45px] items-center gap-1 overflow-x-auto border-t border-rule-strong bg-surface px-3 sm:px-5 pointer-coarse:h-14"
    >
      {FILTERS.map(({ filter: each, sign }) => (
        <button
          key={each}
          type="button"
          aria-pressed={filter === each}
          onClick={() => choose(filter === each ? null : each)}
          className="flex h-8 items-center gap-1.5 rounded-lg px-2 whitespace-nowrap text-quiet hover:bg-sunk aria-pressed:bg-sunk aria-pressed:text-ink aria-pressed:shadow-[inset_0_0_0_1px_var(--color-edge)] pointer-coarse:h-11"
        >
          <Sign name={sign} />
          <b className="font-semibold text-ink">{counts[each]}</b> {each}
        </button>
      ))}
      {waiting > 0 ? (
        <span className="flex items-center gap-1.5 px-2 whitespace-nowrap text-accent">
          <Sign name="sending" /> {waiting} to send
        </span>
      ) : null}
      <span className="ml-auto hidden items-center gap-3 text-12 whitespace-nowrap text-muted lg:flex pointer-coarse:hidden">
        {KEYS.map(([keys, word]) => (
          <span key={word} className="flex items-center gap-1">
            {keys.map((key) => (
              <Key key={key} name={key} />
            ))}
            {word}
          </span>
        ))}
        <button type="button" onClick={help} className="flex h-8 items-center gap-1 hover:text-ink">
          <Key name="?" /> all keys
        </button>
      </span>
    </section>
  );
}

const Key = ({ name }: { name: string }) => (
  <kbd className="inline-block min-w-5 rounded-md border border-rule-strong px-1 text-center leading-[18px] text-quiet">
    {name}
  </kbd>
);

/** What is in the way at the gate ahead, by state; `mine` is what the viewer's roles still answer for. */
function countsOf(sheet: RunSheet, state: RunState): Record<Filter, number> {
  const counted = countedAhead(sheet, state);
  const waived = waivedItems(state);
  const ahead = itemsOf(sheet).filter(({ id }) => counted.has(id));
  const count = (wanted: AnswerState) =>
    ahead.filter((item) => stateOf(item, state) === wanted && !waived.has(item.id)).length;
  const unresolved = ahead.filter((item) => !isResolvedState(stateOf(item, state)) && !waived.has(item.id));
  return {
    open: count("open"),
    failed: count("failed"),
    blocked: count("blocked"),
    mine: unresolved.filter(isMine(sheet, state)).length,
  };
}
