"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Holding } from "@/lib/domain/workspace/fact";
import type { NamedRole } from "@/lib/domain/workspace/named-roles";

type Props = {
  systems: readonly { id: string; name: string }[];
  roles: readonly NamedRole[];
  held: readonly Holding[];
  onChange: (held: Holding[]) => void;
};

/** Which sign-off roles somebody will hold: those the templates name, or one typed in. */
export function RolePicker({ systems, roles, held, onChange }: Props) {
  const [system, setSystem] = useState("");
  const [other, setOther] = useState("");
  const scope = system === "" ? null : system;
  const holds = (role: string) => held.some((holding) => holding.role === role && holding.system === scope);
  const toggle = (role: string) =>
    onChange(
      holds(role)
        ? held.filter((holding) => holding.role !== role || holding.system !== scope)
        : [...held, { role, system: scope }],
    );
  const names = [...new Set([...roles.map(({ role }) => role), ...held.map(({ role }) => role)])];
  const add = () => {
    const role = other.trim();
    if (role && !holds(role)) toggle(role);
    setOther("");
  };
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-semibold">
        Sign-off roles <span className="font-normal text-muted">(optional)</span>
      </legend>
      {systems.length > 0 ? (
        <Select
          aria-label="For which system"
          value={system}
          onChange={(event) => setSystem(event.target.value)}
          empty="For every system"
          choices={systems.map(({ id, name }) => ({ value: id, label: `For ${name}` }))}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        {names.map((role) => (
          <Chip key={role} pressed={holds(role)} onClick={() => toggle(role)}>
            {role}{" "}
            {roles.some((named) => named.role === role && !named.held) ? (
              <span className="text-12 text-muted">nobody yet</span>
            ) : null}
          </Chip>
        ))}
      </div>
      <div className="flex gap-2">
        <Input
          aria-label="Another role"
          placeholder="Another role"
          value={other}
          maxLength={80}
          onChange={(event) => setOther(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // The form around it is not done yet.
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add} off={other.trim() === "" ? "Type the name of a role first" : null}>
          Add
        </Button>
      </div>
    </fieldset>
  );
}
