"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Item } from "@/lib/domain/checklist/checklist";
import { WindowId } from "@/lib/domain/probe/schedule/window";
import { windowWords } from "@/lib/domain/probe/schedule/window-words";
import type { Plan } from "./plan";

type Props = {
  plan: Plan;
  set: (change: Partial<Plan>) => void;
  /** What is wrong, by the name of what is sent. */
  errors: Readonly<Record<string, string | undefined>>;
  item: Item;
};

/** When a probe runs by itself, how patiently, and whether a pass ticks its item. */
export function ProbePlan({ plan, set, errors, item }: Props) {
  const chooses = item.options.length > 0;
  return (
    <div className="grid gap-3 sm:col-span-2">
      <fieldset>
        <legend className="pb-1 font-semibold">Runs by itself</legend>
        <p className="text-12 text-muted">With none chosen it runs only when somebody asks.</p>
        <div className="grid sm:grid-cols-2">
          {WindowId.options.map((window) => (
            <Checkbox
              key={window}
              label={capital(windowWords(window))}
              checked={plan.windows.includes(window)}
              onChange={(event) =>
                set({
                  windows: WindowId.options.filter((one) =>
                    one === window ? event.target.checked : plan.windows.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      {chooses ? null : (
        <Checkbox
          label="A pass ticks this item"
          hint="In your name: you answer for what it ticks. It ticks nothing that somebody un-ticked, failed, blocked or set not applicable."
          checked={plan.automatic}
          onChange={(event) => set({ automatic: event.target.checked })}
        />
      )}
      <Disclosure summary="How patiently it asks" open={NUMBERS.some(({ sent }) => errors[sent])}>
        <div className="grid gap-3 pt-2 sm:grid-cols-3">
          {NUMBERS.map(({ key, sent, label, hint }) => (
            <Field key={key} label={label} hint={hint} error={errors[sent]} optional>
              {(control) => (
                <Input
                  {...control}
                  inputMode="numeric"
                  value={plan[key]}
                  onChange={(event) => set({ [key]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

const NUMBERS = [
  {
    key: "attempts",
    sent: "attempts",
    label: "Asks at most",
    hint: "Times a run tries again what may pass by itself: 1 to 5.",
  },
  { key: "passes", sent: "passes", label: "Passes in a row", hint: "As many make it green: 1 to 20." },
  { key: "patience", sent: "patienceMs", label: "Seconds a run", hint: "At most; the kind's own where empty." },
] as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
