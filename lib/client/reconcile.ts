import type { RunState } from "@/lib/domain/deployment/view/run-state";

type Answer = RunState["answers"][string];
type Probe = RunState["probes"][string];

/** Keeps what did not change as the very object it was, so that only rows that changed are drawn again. */
export function reconcile(before: RunState, after: RunState): { state: RunState; changed: string[] } {
  const answers = kept(before.answers, after.answers, isSameAnswer);
  const probes = kept(before.probes, after.probes, isSameProbe);
  return {
    state: { ...after, answers: answers.kept, probes: probes.kept, variables: variablesOf(before, after) },
    changed: [...answers.changed, ...probes.changed],
  };
}

const variablesOf = ({ variables: was }: RunState, { variables: is }: RunState) =>
  JSON.stringify(was) === JSON.stringify(is) ? was : is;

const isSameAnswer = (was: Answer, is: Answer): boolean => was.rev === is.rev && was.at === is.at;
const isSameProbe = (was: Probe, is: Probe): boolean => was.binding === is.binding && was.last?.seq === is.last?.seq;

function kept<Value>(
  before: Record<string, Value>,
  after: Record<string, Value>,
  same: (a: Value, b: Value) => boolean,
) {
  const changed: string[] = [];
  const found: Record<string, Value> = {};
  for (const [item, value] of Object.entries(after)) {
    const was = before[item];
    const stays = was !== undefined && same(was, value);
    if (!stays) changed.push(item);
    found[item] = stays ? was : value;
  }
  return { kept: found, changed };
}
