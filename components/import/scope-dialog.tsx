"use client";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import type { Section } from "@/lib/domain/checklist/checklist";
import { sectionsWithin } from "@/lib/domain/checklist/sections-within";

type Props = {
  role: string;
  scope: readonly string[] | null;
  sections: readonly Section[];
  choose: (scope: string[] | null) => void;
  close: () => void;
};

/** What a role answers for: everything its gate counts, or some sections and what stands below them. */
export function ScopeDialog({ role, scope, sections, choose, close }: Props) {
  const chosen = scope ?? [];
  const within = sectionsWithin(sections, chosen);
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((each) => each !== id);
    choose(next.length > 0 ? next : null);
  };
  return (
    <Dialog
      open
      onClose={close}
      as="sheet"
      title={`What ${role} answers for`}
      lede="A section holds what stands below it. The roles of the last stage together always answer for everything."
    >
      <Checkbox label="Everything its gate counts" checked={scope === null} onChange={() => choose(null)} />
      <ul className="border-t border-ink">
        {sections.map(({ id, title, level, line }) => {
          const above = within.has(id) && !chosen.includes(id);
          return (
            <li key={id} className="border-b border-rule" style={{ paddingLeft: (level - 1) * 16 }}>
              <Checkbox
                label={title}
                hint={above ? "With the section it stands in" : `Line ${line}`}
                checked={within.has(id)}
                disabled={above}
                onChange={(event) => toggle(id, event.target.checked)}
              />
            </li>
          );
        })}
      </ul>
      <div>
        <Button tone="primary" onClick={close}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
