"use client";

import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { GoPointChoice } from "./go-point-choice";
import { StagesChoice } from "./stages-choice";

type Props = { read: Checklist; checklist: Checklist; choices: Choices; choose: (choices: Choices) => void };

/** What a person may choose differently from what was proposed. */
export function ChoiceList({ read, checklist, choices, choose }: Props) {
  const gate = choices.gate ?? "go";
  const settle = (change: Choices) => choose({ ...choices, ...change });
  return (
    <section aria-label="Choices" className="border-b border-rule px-4 py-2 sm:px-6">
      <Choice label="Go point">
        <GoPointChoice read={read} checklist={checklist} choose={(goLine) => settle({ goLine })} />
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
        <StagesChoice read={read} checklist={checklist} choices={choices} choose={choose} />
      </Choice>
    </section>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid items-start gap-x-4 gap-y-1 py-1.5 sm:grid-cols-[128px_minmax(0,1fr)]">
      <span className="pt-1 text-muted">{label}</span>
      <div className="flex min-w-0 flex-wrap items-center gap-2">{children}</div>
    </div>
  );
}
