"use client";

import { memo } from "react";
import { Sign } from "@/components/ui/sign";
import { clockOrDay, when } from "@/lib/client/when";
import type { Item } from "@/lib/domain/checklist/checklist";
import { answeredBy } from "@/lib/domain/deployment/answered-by";
import type { AnswerState } from "@/lib/domain/deployment/deployment";
import { FilledWords } from "./filled-words";
import { type AnswerOf, isResolvedState, type ProbeOf, STATE_WORDS } from "./item-state";
import { RowRemark } from "./row-remark";

export type RowActs = { open: (item: string) => void; done: (item: Item) => void };

type Props = {
  item: Item;
  depth: number;
  state: AnswerState;
  answer: AnswerOf | undefined;
  probe: ProbeOf | undefined;
  waived: string | null;
  aside: string | null;
  left: boolean;
  earlier: string | null;
  sending: AnswerState | undefined;
  /** It counts, can be answered today, and the viewer may. */
  answerable: boolean;
  locked: boolean;
  open: boolean;
  glow: boolean;
  group: string | null;
  zone: string;
  today: string;
  acts: RowActs;
};

/** One line of the ledger: sign, words, remark, who and when. Drawn again only when it changed. */
export const SheetRow = memo(function SheetRow(props: Props) {
  const { item, depth, state, waived, sending, open, locked } = props;
  const resolved = isResolvedState(state) || waived !== null;
  const inWay = !resolved && !locked && !item.optional && !item.group;
  return (
    <li
      id={item.id}
      className="row"
      data-depth={depth ? Math.min(depth, 2) : undefined}
      data-way={inWay || undefined}
      data-open={open || undefined}
      data-glow={props.glow || undefined}
    >
      <RowSign {...props} />
      {item.group ? (
        <span className="words">
          <FilledWords words={item.words} />
        </span>
      ) : (
        <button type="button" className="words" aria-expanded={open} onClick={() => props.acts.open(item.id)}>
          <FilledWords words={item.words} />
        </button>
      )}
      <RowRemark
        {...{ item, state, waived, sending }}
        answer={props.answer}
        aside={props.aside}
        left={props.left}
        earlier={props.earlier}
      />
      <RowEnd {...props} />
      {props.probe ? <RowProbe probe={props.probe} zone={props.zone} today={props.today} /> : null}
      {item.notes.length > 0 ? <RowNotes item={item} /> : null}
    </li>
  );
});

function RowSign({ item, state, sending, locked, group }: Props) {
  if (item.group) return <Sign name={group === "all" ? "done" : "later"} label="Group" />;
  if (sending) return <Sign name="sending" label={`${STATE_WORDS[sending]}, on its way`} />;
  if (locked && state === "open") return <Sign name="later" label="Not open yet" />;
  return <Sign name={state} label={STATE_WORDS[state]} />;
}

function RowEnd({ item, state, answer, answerable, sending, open, group, zone, today, acts }: Props) {
  if (item.group)
    return <span className="by">{group === "all" ? null : <span className="col-span-2">{group}</span>}</span>;
  if (answer?.by && answer.at && state !== "open") {
    return (
      <span className="by">
        <span title={answeredBy(answer) ?? undefined}>{answer.by.initials}</span>
        <time dateTime={answer.at} title={when(answer.at, zone, "full")}>
          {clockOrDay(answer.at, zone, today)}
        </time>
      </span>
    );
  }
  if (!answerable || open || sending) return null;
  return (
    <span className="act">
      <button type="button" tabIndex={-1} onClick={() => acts.done(item)} title="Done (x)">
        Done
      </button>
    </span>
  );
}

const PROBE_WORDS = { green: "pass", warn: "warns", red: "fail", unjudged: "could not judge" } as const;

function RowProbe({ probe, zone, today }: { probe: ProbeOf; zone: string; today: string }) {
  const { last, standing } = probe;
  const tone = { green: "", warn: "s-warn", red: "s-fail font-medium", unjudged: "s-error" }[standing];
  return (
    <span className="seen">
      <span>{probe.kind}</span>
      <span className={tone}>{last ? PROBE_WORDS[standing] : "not run yet"}</span>
      <span className="saw" title={last?.verdict.summary}>
        {last?.verdict.summary}
      </span>
      {last ? <time dateTime={last.at}>{clockOrDay(last.at, zone, today)}</time> : null}
    </span>
  );
}

function RowNotes({ item }: { item: Item }) {
  return (
    <ul className="notes">
      {item.notes.map((note) => (
        <li key={note.line}>
          <FilledWords words={note.words} links />
        </li>
      ))}
    </ul>
  );
}
