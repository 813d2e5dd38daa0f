"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import type { Section, StageRole } from "@/lib/domain/checklist/checklist";
import { quantity } from "@/lib/domain/quantity";
import { ScopeDialog } from "./scope-dialog";

type Props = { role: StageRole; sections: readonly Section[]; change: (role: StageRole | null) => void };

/** A role: what it is called, and what it answers for. Another name is the same signature under that name. */
export function StageRoleLine({ role: { role, sections: scope }, sections, change }: Props) {
  const [name, setName] = useState(role);
  const [known, setKnown] = useState(role);
  // Who "PM" is may be answered while this line is open.
  if (known !== role) {
    setKnown(role);
    setName(role);
  }
  const [open, setOpen] = useState(false);
  const rename = () => {
    const next = name.trim();
    if (next && next !== role) change({ role: next, sections: scope });
    else setName(role);
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      <Input
        aria-label={`Name of the role ${role}`}
        value={name}
        maxLength={80}
        className="max-w-64"
        onChange={(event) => setName(event.target.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
      <Button onClick={() => setOpen(true)} aria-label={`What ${role} answers for`}>
        {scope ? quantity(scope.length, "section") : "Everything"}
      </Button>
      <IconButton label={`Remove ${role}`} onClick={() => change(null)}>
        <X aria-hidden="true" />
      </IconButton>
      {open ? (
        <ScopeDialog
          role={role}
          scope={scope}
          sections={sections}
          choose={(next) => change({ role, sections: next })}
          close={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
