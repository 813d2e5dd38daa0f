import type { Stage } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";

type Read = Pick<Deployment, "checklist" | "upgrades" | "go">;

/**
 * The stages of another version, each under the id of the one it is: the one of the same name, else one that a role of
 * it signed in before. After go the stages that decided it stay.
 */
export function mergeStages({ checklist, upgrades, go }: Read, next: readonly Stage[]): Stage[] {
  const history = go ? checklist.stages.filter(isGo) : [];
  const coming = go ? next.filter((stage) => !isGo(stage)) : next;
  const free = new Set(checklist.stages.filter((stage) => !history.includes(stage)));
  const named = coming.map((stage) => take(free, (one) => one.gate === stage.gate && one.name === stage.name));
  const same = coming.map(
    (stage, at) => named[at] ?? take(free, (one) => one.gate === stage.gate && shares(one, stage)),
  );
  const before = [checklist, ...upgrades.map((upgrade) => upgrade.before.checklist)];
  const used = new Set(before.flatMap(({ stages }) => stages.map(({ id }) => id)));
  return [...history, ...coming.map((stage, at) => ({ ...stage, id: same[at] ?? fresh(used, stage.id) }))];
}

const isGo = ({ gate }: Stage): boolean => gate === "go";

const shares = (one: Stage, other: Stage): boolean =>
  one.roles.some(({ role }) => other.roles.some((candidate) => candidate.role === role));

function take(free: Set<Stage>, is: (stage: Stage) => boolean): string | undefined {
  const found = [...free].find(is);
  if (found) free.delete(found);
  return found?.id;
}

/** A signature names its stage by its id: a stage that is new never takes the one of another. */
function fresh(used: Set<string>, id: string): string {
  let name = id;
  for (let number = used.size + 1; used.has(name); number += 1) name = `st${number}`;
  used.add(name);
  return name;
}
