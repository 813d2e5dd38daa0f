"use client";

import { Button } from "@/components/ui/button";
import type { Section, Stage } from "@/lib/domain/checklist/checklist";
import { StageLine } from "./stage-line";

type Props = { stages: readonly Stage[]; sections: readonly Section[]; change: (stages: Stage[]) => void };

/** Stages in their order, each with its roles. */
export function StageEditor({ stages, sections, change }: Props) {
  const put = (at: number, stage: Stage) => change(stages.map((each, index) => (index === at ? stage : each)));
  const move = (at: number, by: number) => {
    const next = stages.toSpliced(at, 1);
    const moved = stages[at];
    if (moved) change(next.toSpliced(at + by, 0, moved));
  };
  const add = () => {
    const id = `c${Math.max(0, ...stages.map((stage) => Number(/^c(\d+)$/.exec(stage.id)?.[1] ?? 0))) + 1}`;
    change([...stages, { id, name: `Stage ${stages.length + 1}`, gate: "go", roles: [] }]);
  };
  return (
    <div className="grid gap-2 pb-2">
      {stages.map((stage, at) => (
        <StageLine
          key={stage.id}
          stage={stage}
          number={at + 1}
          last={at === stages.length - 1}
          sections={sections}
          put={(next) => put(at, next)}
          move={(by) => move(at, by)}
          drop={() => change(stages.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button onClick={add}>Add a stage</Button>
      </div>
    </div>
  );
}
