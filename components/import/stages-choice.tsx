"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { Checklist, Stage } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { chooseStages } from "@/lib/domain/checklist/choosing/choose-stages";
import { quantity } from "@/lib/domain/quantity";
import { StageEditor } from "./stage-editor";

type Props = {
  read: Checklist;
  checklist: Checklist;
  choices: Choices;
  choose: (choices: Choices) => void;
  /** It was read with these very choices. */
  current: boolean;
};

/** Who signs: as the document says or by default, or as chosen here. */
export function StagesChoice({ read, checklist, choices, choose, current }: Props) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const proposed = () => {
    const { stages: _, renamed: __, ...rest } = choices;
    choose(rest);
    setOpen(false);
  };
  // A role just answered for is in the stages only once they are read with it.
  useEffect(() => {
    if (!wanted || !current) return;
    setWanted(false);
    if (!choices.stages) choose({ ...choices, stages: checklist.stages });
  }, [wanted, current, checklist, choices, choose]);
  const begin = () => {
    setWanted(true);
    setOpen(true);
  };
  const change = (stages: Stage[]) => choose(chooseStages(choices, read.slots, stages));
  return (
    <>
      <Chip pressed={!choices.stages} onClick={proposed}>
        {read.slots.length > 0 ? "As the document says" : "Default: Technical, then Final approval"}
      </Chip>
      <Chip pressed={choices.stages !== undefined} onClick={begin}>
        Choose roles
      </Chip>
      {read.slots.length === 0 ? <span className="text-muted">The document names none.</span> : null}
      {open && choices.stages ? (
        <div className="basis-full">
          <StageEditor stages={choices.stages} sections={read.sections} change={change} />
          <Button tone="plain" onClick={() => setOpen(false)}>
            Done choosing
          </Button>
        </div>
      ) : (
        <ol className="flex basis-full flex-wrap gap-x-6 text-quiet">
          {checklist.stages.map(({ id, name, gate, roles }, at) => (
            <li key={id}>
              {at + 1} <b className="font-medium text-ink">{name}</b> ({gate === "go" ? "go" : "close"}):{" "}
              {roles
                .map(({ role, sections }) => (sections ? `${role} for ${quantity(sections.length, "section")}` : role))
                .join(", ")}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
