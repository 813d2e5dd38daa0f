import { type FormEvent, useMemo, useState } from "react";
import type { ProbeOf } from "@/components/run/item-state";
import { useRunPlace } from "@/components/run/run-context";
import { type Draft, draftOf, valuesOf } from "@/components/ui/schema-form/draft";
import { type FieldSpec, fieldsOf } from "@/components/ui/schema-form/field-spec";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { errorsBelow } from "@/lib/client/errors-below";
import { fieldErrors } from "@/lib/client/field-errors";
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
  const forgive = () => {
    act.clear();
    trial.clear();
  };
  const { settings, ...asked } = useSettings(offer.kinds, probe, forgive);
  const [plan, setPlan] = useState<Plan>(() => planOf(probe));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    trial.clear();
    const param = { id: head.id, item: item.id };
    const json = { ...settings(), ...saidBy(plan) };
    const answered = await act.run((headers) =>
      api.deployments[":id"].items[":item"].probe.$post({ param, json }, { headers }),
    );
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  const tryIt = () => {
    act.clear();
    return trial.start(settings());
  };
  const errors = { ...errorsBelow(trial.refusal, "settings"), ...errorsBelow(act.refused, "settings") };
  const planned = {
    plan,
    set: (change: Partial<Plan>) => setPlan((now) => ({ ...now, ...change })),
    errors: fieldErrors(act.refused),
  };
  return { ...asked, errors, planned, submit, act, trial, tryIt };
}

/** Which kind it is and what it is told; `changed` is called where the whole of that changes. */
function useSettings(kinds: readonly ProbeKind[], probe: ProbeOf | undefined, changed: () => void) {
  const [chosen, setChosen] = useState(probe?.kind ?? FIRST);
  const kind = kindNamed(kinds, chosen);
  const fields = useMemo(() => fieldsOf(kind.schema), [kind]);
  const [said, setSaid] = useState(probe?.settings);
  const [draft, set] = useState<Draft>(() => draftOf(fields, probe?.settings));
  const fill = (of: ProbeKind, values: Record<string, unknown> | undefined) => {
    set(draftOf(fieldsOf(of.schema), values));
    setSaid(values);
    changed();
  };
  const choose = (name: string) => {
    setChosen(name);
    fill(kindNamed(kinds, name), name === probe?.kind ? probe.settings : undefined);
  };
  const begin = (words: string) => {
    const example = kind.examples.find((one) => one.words === words);
    if (example) fill(kind, example.settings);
  };
  const settings = () => ({ kind: kind.kind, settings: valuesOf(fields, draft) });
  return { kind, ...split(fields, said), draft, set, choose, begin, settings };
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
