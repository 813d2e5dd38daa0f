"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { System } from "@/lib/domain/workspace/workspace";
import { AuthorityDialog } from "./authority-dialog";
import type { Nameable } from "./nameable";

type Props = { system: Pick<System, "id" | "name" | "authority">; people: readonly Nameable[]; may: boolean };

/** Who may go ahead with blockers in deployments of a system; an owner changes it here. */
export function AuthorityButton({ system, people, may }: Props) {
  const [open, setOpen] = useState(false);
  const named = people.find(({ id }) => id === system.authority);
  const who = named?.name ?? (system.authority ? "Cannot act any more" : "Nobody");
  if (!may) return <span className={named ? undefined : "text-muted"}>{who}</span>;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`Break-glass of ${system.name}: ${who}`}>
        {who}
      </Button>
      {open ? <AuthorityDialog system={system} people={people} close={() => setOpen(false)} /> : null}
    </>
  );
}
