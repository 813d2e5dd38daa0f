import { type FormEvent, useMemo, useState } from "react";
import type { ProbeOf } from "@/components/run/item-state";
import { useRunPlace } from "@/components/run/run-context";
import { type Draft, draftOf, valuesOf } from "@/components/ui/schema-form/draft";
import { type FieldSpec, fieldsOf } from "@/components/ui/schema-form/field-spec";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { errorsBelow } from "@/lib/client/errors-below";
import type { Item } from "@/lib/domain/checklist/checklist";
import { type Plan, planOf, saidBy } from "./plan";
import { useProbeTrial } from "./probe-run";
import type { KnownSecret, ProbeKind } from "./use-probe-kinds";

export type Offer = { kinds: ProbeKind[]; secrets: KnownSecret[] };
type Wish = { item: Item; probe: ProbeOf | undefined; close: () => void; offer: Offer };

const FIRST = "http";

/** What the form of a probe holds, and its acts: binding it, and trying it before. */
export function useProbeForm({ item, probe, close, offer }: Wish) {
  const { head, run } = useRunPlace();
  const act = useAct();
  const trial = useProbeTrial(head.id, item.id);
  const [chosen, setChosen] = useState(probe?.kind ?? FIRST);
  const kind = kindNamed(offer.kinds, chosen);
  const fields = useMemo(() => fieldsOf(kind.schema), [kind]);
  const [said, setSaid] = useState(probe?.settings);
  const [draft, set] = useState<Draft>(() => draftOf(fields, probe?.settings));
  const [plan, setWholePlan] = useState<Plan>(() => planOf(probe));
  const settings = () => ({ kind: kind.kind, settings: valuesOf(fields, draft) });
  const choose = (name: string) => {
    setChosen(name);
    const values = name === probe?.kind ? probe.settings : undefined;
    set(draftOf(fieldsOf(kindNamed(offer.kinds, name).schema), values));
    setSaid(values);
    act.clear();
  };
  const begin = (words: string) => {
    const example = kind.examples.find((one) => one.words === words);
    if (!example) return;
    set(draftOf(fields, example.settings));
    setSaid(example.settings);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const param = { id: head.id, item: item.id };
    const json = { ...settings(), ...saidBy(plan) };
    const answered = await act.run((headers) =>
      api.deployments[":id"].items[":item"].probe.$post({ param, json }, { headers }),
    );
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  const errors = { ...errorsBelow(trial.refusal, "settings"), ...errorsBelow(act.refused, "settings") };
  const setPlan = (change: Partial<Plan>) => setWholePlan((now) => ({ ...now, ...change }));
  const tryIt = () => trial.start(settings());
  return { kind, ...split(fields, said), draft, set, errors, plan, setPlan, choose, begin, submit, act, trial, tryIt };
}

function kindNamed(kinds: readonly ProbeKind[], name: string): ProbeKind {
  const found = kinds.find(({ kind }) => kind === name) ?? kinds[0];
  if (!found) throw new Error("There are no kinds of probes");
  return found;
}

/** What is always said or was said stands first; what may be left out and was, behind one line. */
function split(fields: readonly FieldSpec[], said: Readonly<Record<string, unknown>> | undefined) {
  const isFirst = ({ key, isOptional }: FieldSpec) => !isOptional || said?.[key] !== undefined;
  const first = fields.filter(isFirst);
  return first.length === 0 ? { first: fields, more: [] } : { first, more: fields.filter((field) => !isFirst(field)) };
}
