"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Policy } from "@/lib/domain/signoff/policy/policy";

export type Choosable = { id: string; words: string };

type Props = {
  /** What is counted in the version shown, in document order. */
  items: readonly Choosable[];
  policy: Policy;
  acts: boolean;
  write: (policy: Policy) => void;
};

/** More are found by searching: a list of thousands helps nobody. */
const MOST = 40;

/** Which items take a second person to be not applicable. */
export function CriticalItems({ items, policy, acts, write }: Props) {
  const [sought, setSought] = useState("");
  const chosen = new Set(policy.critical ?? []);
  // As it was when the page came: nothing moves while somebody chooses.
  const [first] = useState<ReadonlySet<string>>(chosen);
  const found = foundIn(items, first, sought);
  const here = items.filter(({ id }) => chosen.has(id)).length;
  const toggle = (id: string) => write(toggled(policy, items, id));
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">Critical items</legend>
      <p className="text-12 text-muted">It takes a second person to say that one of these is not applicable.</p>
      <Disclosure summary={here === 0 ? "None is critical" : `${here} of ${items.length} are critical`}>
        <Field label="Find an item" optional>
          {(control) => (
            <Input {...control} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
          )}
        </Field>
        <div className="grid pt-2">
          {found.slice(0, MOST).map(({ id, words }) => (
            <Checkbox
              key={id}
              label={<span className="wrap-anywhere">{words}</span>}
              checked={chosen.has(id)}
              disabled={!acts}
              onChange={() => toggle(id)}
            />
          ))}
        </div>
        <p className="text-12 text-muted" aria-live="polite">
          {found.length > MOST ? `${found.length - MOST} more; search for them by their words.` : ""}
          {found.length === 0 ? "No item reads like that." : ""}
        </p>
      </Disclosure>
    </fieldset>
  );
}

/** What was chosen stands first while nothing is sought. */
function foundIn(items: readonly Choosable[], first: ReadonlySet<string>, sought: string): readonly Choosable[] {
  const words = sought.trim().toLowerCase();
  if (words !== "") return items.filter((item) => item.words.toLowerCase().includes(words));
  return [...items.filter(({ id }) => first.has(id)), ...items.filter(({ id }) => !first.has(id))];
}

/** In document order, those of other versions behind; left out where none is left. */
function toggled({ critical = [], ...policy }: Policy, items: readonly Choosable[], id: string): Policy {
  const wanted = new Set(critical);
  if (!wanted.delete(id)) wanted.add(id);
  const here = items.filter((item) => wanted.delete(item.id)).map((item) => item.id);
  const ids = [...here, ...wanted];
  return ids.length > 0 ? { ...policy, critical: ids } : policy;
}
