import type { Checklist, Stage } from "@/lib/domain/checklist/checklist";
import { quoted } from "@/lib/domain/checklist/versions/quoted";
import type { VersionDifference } from "./difference";
import { outOfOrder } from "./out-of-order";

type Staged = Pick<Checklist, "stages" | "sections">;

/** Who signs otherwise than before, and in which order. */
export function stageDifferences(before: Staged, now: Staged): VersionDifference[] {
  const known = new Map(before.stages.map((stage, at) => [stage.id, { stage, at }]));
  const left = new Set(now.stages.map(({ id }) => id));
  const both = now.stages.flatMap((stage) => {
    const was = known.get(stage.id);
    return was === undefined ? [] : [{ ...was, now: stage }];
  });
  const moved = outOfOrder(both.map(({ at }) => at));
  return [
    ...before.stages.filter(({ id }) => !left.has(id)).map((stage) => gone(stage)),
    ...now.stages.filter(({ id }) => !known.has(id)).map((stage) => fresh(stage, now)),
    ...both.flatMap(({ stage, at, now: stands }) => [
      ...changes(stage, stands, before, now),
      ...(moved.has(at) ? [of(stands, "moved", `Stage ${quoted(stands.name)} has another place in the order.`)] : []),
    ]),
  ];
}

const GATES = { go: "go", close: "closing" } as const;

const gone = (stage: Stage) => of(stage, "removed", `Stage ${quoted(stage.name)} is gone.`);

const fresh = (stage: Stage, { sections }: Staged) =>
  of(stage, "added", `Stage ${quoted(stage.name)} decides ${GATES[stage.gate]} too: ${signing(stage, sections)}.`);

function changes(before: Stage, now: Stage, versionBefore: Staged, version: Staged): VersionDifference[] {
  const name = `Stage ${quoted(before.name)}`;
  const [old, signs] = [signing(before, versionBefore.sections), signing(now, version.sections)];
  return [
    ...(before.name === now.name ? [] : [of(now, "reworded", `${name} is called ${quoted(now.name)} now.`)]),
    ...(before.gate === now.gate ? [] : [change(now, "gate", `${name} decides ${GATES[now.gate]} now.`)]),
    ...(old === signs ? [] : [change(now, "roles", `${name} is signed by ${signs} now, not by ${old}.`)]),
  ];
}

function signing({ roles }: Stage, sections: Staged["sections"]): string {
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  return roles
    .map(({ role, sections: scope }) =>
      scope === null ? role : `${role} (${scope.map((id) => titles.get(id) ?? id).join(", ")})`,
    )
    .join(", ");
}

const of = (stage: Stage, kind: VersionDifference["kind"], sentence: string): VersionDifference => ({
  ...{ kind, of: "stage", what: null, id: stage.id, line: 0, words: stage.name, path: [], changes: [], sentence },
});

const change = (stage: Stage, what: "gate" | "roles", sentence: string): VersionDifference => ({
  ...of(stage, "changed", sentence),
  what,
});
