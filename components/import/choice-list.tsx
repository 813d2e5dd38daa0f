"use client";

import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { ChangedChoices } from "./changed-choices";
import { GoPointChoice } from "./go-point-choice";
import { InferredChoices } from "./inferred-choices";
import { StagesChoice } from "./stages-choice";

type Props = {
  read: Checklist;
  checklist: Checklist;
  choices: Choices;
  choose: (choices: Choices) => void;
  change: (id: string) => void;
  /** It was read with these very choices. */
  current: boolean;
};

/** What a person may choose differently from what was proposed. */
export function ChoiceList({ read, checklist, choices, choose, change, current }: Props) {
  const gate = choices.gate ?? "go";
  const settle = (with_: Choices) => choose({ ...choices, ...with_ });
  const asRead = () => {
    const { goLine: _, ...rest } = choices;
    choose(rest);
  };
  return (
    <section aria-label="Choices" className="border-b border-rule px-4 py-2 sm:px-6">
      <Choice label="Go point">
        <GoPointChoice
          read={read}
          checklist={checklist}
          choose={(goLine) => settle({ goLine })}
          undo={choices.goLine === undefined ? null : asRead}
        />
      </Choice>
      {read.slots.length > 0 && !choices.stages ? (
        <Choice label="Sign-off block">
          <Chip pressed={gate === "go"} onClick={() => settle({ gate: "go" })}>
            Decides go
          </Chip>
          <Chip pressed={gate === "close"} onClick={() => settle({ gate: "close" })}>
            Decides closing; go gets the default stages
          </Chip>
        </Choice>
      ) : null}
      <Choice label="Stages">
        <StagesChoice {...{ read, checklist, choices, choose, current }} />
      </Choice>
      <Choice label="Also read in it">
        <InferredChoices read={read} choices={choices} choose={choose} change={change} />
      </Choice>
      <ChangedChoices read={read} choices={choices} choose={choose} change={change} wrap={wrapped} />
    </section>
  );
}

const wrapped = (chips: ReactNode) => <Choice label="Changed by hand">{chips}</Choice>;

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid items-start gap-x-4 gap-y-1 py-1.5 sm:grid-cols-[128px_minmax(0,1fr)]">
      <span className="pt-1 text-muted">{label}</span>
      <div className="flex min-w-0 flex-wrap items-center gap-2">{children}</div>
    </div>
  );
}
