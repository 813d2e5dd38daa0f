"use client";

import { type KeyboardEvent, useState } from "react";
import { Input } from "@/components/ui/input";
import type { Section, Stage, StageRole } from "@/lib/domain/checklist/checklist";
import { StageRoleLine } from "./stage-role-line";

type Props = { stage: Stage; sections: readonly Section[]; put: (stage: Stage) => void };

/** Who signs in a stage. */
export function StageRoles({ stage, sections, put }: Props) {
  const [typed, setTyped] = useState("");
  const { roles } = stage;
  const add = () => {
    const role = typed.trim();
    if (role && !roles.some((each) => each.role === role))
      put({ ...stage, roles: [...roles, { role, sections: null }] });
    setTyped("");
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  const change = (at: number, next: StageRole | null) =>
    put({ ...stage, roles: next ? roles.with(at, next) : roles.toSpliced(at, 1) });
  return (
    <div className="grid min-w-0 gap-2">
      {roles.map((role, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a role keeps its place while its name is typed
        <StageRoleLine key={at} role={role} sections={sections} change={(next) => change(at, next)} />
      ))}
      <Input
        aria-label="Add a role"
        placeholder="Add a role"
        value={typed}
        maxLength={80}
        className="max-w-64"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys}
        onBlur={add}
      />
    </div>
  );
}
