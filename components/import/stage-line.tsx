"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { announce } from "@/lib/client/notices";
import { Gate, type Section, type Stage } from "@/lib/domain/checklist/checklist";
import { StageRoles } from "./stage-roles";

const GATES = [
  { value: "go", label: "decides go" },
  { value: "close", label: "decides closing" },
];

type Props = {
  stage: Stage;
  number: number;
  last: boolean;
  sections: readonly Section[];
  put: (stage: Stage) => void;
  /** One place up (-1) or down (1). */
  move: (by: -1 | 1) => void;
  drop: () => void;
};

/** One stage: its name, what it decides, who signs in it, and its place in the order. */
export function StageLine({ stage, number, last, sections, put, move, drop }: Props) {
  const moved = (by: -1 | 1) => {
    move(by);
    announce(`“${stage.name}” is stage ${number + by} now.`);
  };
  return (
    <fieldset className="grid items-start gap-2 border-t border-rule pt-2 sm:grid-cols-[minmax(0,200px)_160px_minmax(0,1fr)_auto]">
      <legend className="sr-only">Stage {number}</legend>
      <Input
        aria-label={`Name of stage ${number}`}
        value={stage.name}
        maxLength={80}
        onChange={(event) => put({ ...stage, name: event.target.value })}
      />
      <Select
        aria-label={`What stage ${number} decides`}
        value={stage.gate}
        choices={GATES}
        onChange={(event) => put({ ...stage, gate: Gate.parse(event.target.value) })}
      />
      <StageRoles stage={stage} sections={sections} put={put} />
      <div className="flex">
        <IconButton
          label={`Move stage ${number} up`}
          aria-disabled={number === 1 || undefined}
          onClick={() => (number === 1 ? undefined : moved(-1))}
        >
          <ArrowUp aria-hidden="true" />
        </IconButton>
        <IconButton
          label={`Move stage ${number} down`}
          aria-disabled={last || undefined}
          onClick={() => (last ? undefined : moved(1))}
        >
          <ArrowDown aria-hidden="true" />
        </IconButton>
        <IconButton label={`Remove stage ${number}`} onClick={drop}>
          <Trash2 aria-hidden="true" />
        </IconButton>
      </div>
    </fieldset>
  );
}
