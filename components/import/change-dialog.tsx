"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { type Checklist, type Item, plain, type Section } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { type Counts, chooseCounts, countsOf } from "@/lib/domain/checklist/choosing/choose-counts";
import { chooseWindow } from "@/lib/domain/checklist/choosing/choose-window";
import { WindowFields } from "./window-fields";

type Props = {
  /** An item or a section. */
  id: string;
  read: Checklist;
  choices: Choices;
  choose: (choices: Choices) => void;
  close: () => void;
};

/** How one item, or a whole section, counts and when it is due, other than it was read. */
export function ChangeDialog({ id, read, choices, choose, close }: Props) {
  const item = read.items.find((each) => each.id === id);
  const section = read.sections.find((each) => each.id === id);
  const subject = item ?? section;
  if (!subject) return null;
  const title = item ? plain(item.words) : (section?.title ?? "");
  return (
    <Dialog
      open
      onClose={close}
      title={`Change “${title}”`}
      lede={`Line ${subject.line}. The document itself stays as it is; the choice is kept with the version and carried to the next.`}
    >
      <RadioGroup
        legend="How it counts"
        value={countsOf(choices, id)}
        choices={item ? waysOf(item) : sectionWays(section)}
        onChange={(counts) => choose(chooseCounts(choices, id, counts))}
      />
      <WindowFields
        proposed={subject.window ?? null}
        chosen={choices.windows?.[id]}
        choose={(window) => choose(chooseWindow(choices, id, window))}
      />
      <div>
        <Button tone="primary" onClick={close}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}

type Way = { value: Counts; label: string; hint?: string };

function waysOf({ optional, kind, group, computed }: Item): Way[] {
  const read =
    kind === "step"
      ? { label: "Only a heading", hint: "Its command is shown with the section, nobody answers for it" }
      : {
          label: "Only read",
          hint: group ? "With everything below it" : "Shown where it stands, nobody answers for it",
        };
  const asRead = computed ? "computed from the gate" : optional ? "optional" : "required";
  return [
    { value: "proposed", label: `As proposed: ${group ? "a group" : asRead}` },
    { value: "required", label: "Required" },
    { value: "optional", label: "Optional", hint: "Answered if somebody does it, never waited for" },
    { value: "read", ...read },
  ];
}

function sectionWays(section: Section | undefined): Way[] {
  return [
    { value: "proposed", label: `As proposed: ${section?.optional ? "optional" : "each item as it says"}` },
    { value: "required", label: "Everything in it required" },
    { value: "optional", label: "Everything in it optional" },
    { value: "read", label: "Everything in it only read", hint: "Nobody answers for what stands below this heading" },
  ];
}
