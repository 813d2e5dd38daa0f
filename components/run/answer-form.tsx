"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { RefusalLine } from "@/components/ui/refusal-line";
import { WaiverForm } from "@/components/waiver/waiver-form";
import type { Item } from "@/lib/domain/checklist/checklist";
import { type ReasonVerb, useAnswering } from "./answering";
import { FilledWords } from "./filled-words";
import { ReasonForm } from "./reason-form";
import type { RowView } from "./row-view";
import { useRunPlace } from "./run-context";

const VERBS: { verb: ReasonVerb; label: string; key: string; not: string }[] = [
  { verb: "fail", label: "Failed", key: "f", not: "failed" },
  { verb: "block", label: "Blocked", key: "b", not: "blocked" },
  { verb: "exclude", label: "Not applicable", key: "n", not: "not-applicable" },
];

/** The answers a person can give now: done at once, every other with its reason. */
export function AnswerForm({ item, view }: { item: Item; view: RowView }) {
  const { verb, setVerb, option, setOption, refused, tick, say } = useAnswerForm(item, view);
  const { head } = useRunPlace();
  const critical = head.policy.critical?.includes(item.id) ?? false;
  const pending = view.sending !== undefined;
  const needsOption = item.kind === "option-set" && option === null ? "Choose one of the options first." : null;
  return (
    <div className="grid gap-3">
      {item.kind === "option-set" ? <Options item={item} option={option} choose={setOption} /> : null}
      <Verbs {...{ item, view, verb, needsOption, tick, critical, say, choose: setVerb }} />
      {verb ? (
        <Reasoned key={verb} {...{ item, view, verb, pending, say, critical }} cancel={() => setVerb(null)} />
      ) : null}
      <RefusalLine message={refused} />
    </div>
  );
}

type ReasonedProps = {
  item: Item;
  view: RowView;
  verb: ReasonVerb;
  critical: boolean;
  pending: boolean;
  say: VerbsProps["say"];
  cancel: () => void;
};

/** That a critical item is not applicable is asked for, and somebody else agrees. */
function Reasoned({ item, view, verb, critical, ...form }: ReasonedProps) {
  if (verb !== "exclude" || !critical) return <ReasonForm verb={verb} {...form} />;
  const because = item.condition ? `Condition not met: ${item.condition}` : "";
  const asked = { item: item.id, rev: view.answer?.rev ?? 0, accepts: "not-applicable" as const, because };
  return <WaiverForm {...asked} close={form.cancel} />;
}

type VerbsProps = {
  item: Item;
  view: RowView;
  verb: ReasonVerb | null;
  needsOption: string | null;
  critical: boolean;
  tick: () => void;
  say: (verb: ReasonVerb, reason: string) => void;
  choose: (verb: ReasonVerb) => void;
};

function Verbs({ item, view, verb, needsOption, critical, tick, say, choose }: VerbsProps) {
  const pending = view.sending !== undefined;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {view.state === "done" && item.kind !== "option-set" ? null : (
        <Button tone={verb ? "normal" : "primary"} pending={pending} off={needsOption} onClick={tick}>
          Done <Key name="x" />
        </Button>
      )}
      {VERBS.filter(({ not }) => not !== view.state).map(({ verb: each, label, key }) => (
        <Button key={each} aria-expanded={verb === each} onClick={() => choose(each)} pending={pending}>
          {label} <Key name={key} />
        </Button>
      ))}
      {view.state === "open" ? null : (
        <Button aria-expanded={verb === "untick"} onClick={() => choose("untick")} pending={pending}>
          Open again
        </Button>
      )}
      {item.condition && view.state === "open" ? (
        <ConditionNotMet
          pending={pending}
          say={(reason) => (critical ? choose("exclude") : say("exclude", reason))}
          condition={item.condition}
        />
      ) : null}
    </div>
  );
}

type ConditionProps = { condition: string; pending: boolean; say: (reason: string) => void };

const ConditionNotMet = ({ condition, pending, say }: ConditionProps) => (
  <Button tone="plain" pending={pending} onClick={() => say(`Condition not met: ${condition}`)}>
    Condition not met
  </Button>
);

const Key = ({ name }: { name: string }) => <kbd className="font-normal opacity-75 pointer-coarse:hidden">{name}</kbd>;

function Options({ item, option, choose }: { item: Item; option: string | null; choose: (id: string) => void }) {
  return (
    <RadioGroup
      legend="Which one was used"
      value={option}
      onChange={choose}
      choices={item.options.map(({ id, words }) => ({ value: id, label: <FilledWords words={words} /> }))}
    />
  );
}

function useAnswerForm(item: Item, view: RowView) {
  const { head, run, asked, ask } = useRunPlace();
  const answering = useAnswering(head.id, run.act);
  const verb = asked?.item === item.id ? asked.verb : null;
  const setVerb = (next: ReasonVerb | null) => ask(next && { item: item.id, verb: next });
  const [option, setOption] = useState<string | null>(view.answer?.option ?? null);
  const [refused, setRefused] = useState<string | null>(null);
  const rev = view.answer?.rev ?? 0;
  const settle = async (acting: ReturnType<typeof answering.tick>) => {
    const answered = await acting;
    setRefused(answered?.refused?.message ?? null);
    if (answered && !answered.refused) setVerb(null);
  };
  const tick = () => void settle(answering.tick(item.id, rev, item.kind === "option-set" ? option : null));
  const say = (how: ReasonVerb, reason: string) => void settle(answering.say(how, item.id, rev, reason));
  return { verb, setVerb, option, setOption, refused, tick, say };
}
