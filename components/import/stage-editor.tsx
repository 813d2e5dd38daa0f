"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Gate, type Stage } from "@/lib/domain/checklist/checklist";

const GATES = [
  { value: "go", label: "decides go" },
  { value: "close", label: "decides closing" },
];

/** Stages and their roles, one line each. */
export function StageEditor({ stages, change }: { stages: readonly Stage[]; change: (stages: Stage[]) => void }) {
  const put = (at: number, stage: Stage) => change(stages.map((each, index) => (index === at ? stage : each)));
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
          put={(next) => put(at, next)}
          drop={() => change(stages.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button onClick={add}>Add a stage</Button>
      </div>
    </div>
  );
}

type LineProps = { stage: Stage; number: number; put: (stage: Stage) => void; drop: () => void };

function StageLine({ stage, number, put, drop }: LineProps) {
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
      <Roles stage={stage} put={put} />
      <Button onClick={drop}>Remove the stage</Button>
    </fieldset>
  );
}

function Roles({ stage, put }: Pick<LineProps, "stage" | "put">) {
  const [typed, setTyped] = useState("");
  const add = () => {
    const role = typed.trim();
    if (role && !stage.roles.some((each) => each.role === role))
      put({ ...stage, roles: [...stage.roles, { role, sections: null }] });
    setTyped("");
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      {stage.roles.map(({ role }) => (
        <span
          key={role}
          className="inline-flex max-w-full items-center rounded-full border border-edge bg-surface pl-3"
        >
          <span className="min-w-0 wrap-anywhere">{role}</span>
          <IconButton
            label={`Remove ${role}`}
            onClick={() => put({ ...stage, roles: stage.roles.filter((each) => each.role !== role) })}
          >
            <X aria-hidden="true" />
          </IconButton>
        </span>
      ))}
      <Input
        aria-label="Add a role"
        placeholder="Add a role"
        value={typed}
        maxLength={80}
        className="max-w-48"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys}
        onBlur={add}
      />
    </div>
  );
}
