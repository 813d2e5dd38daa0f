"use client";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useZone } from "@/lib/client/clock";
import type { Draft } from "./draft";
import type { OpeningChoices } from "./opening-choices";
import { PlannedLaunch } from "./planned-launch";

type Props = {
  choices: OpeningChoices;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errors: Record<string, string | undefined>;
  /** Asks for a new system. */
  create: () => void;
};

/** Which system, made here where it is new, and when its launch is planned. */
export function SystemAndTime({ choices: { systems }, draft, change, errors, create }: Props) {
  const mine = useZone();
  const choose = (id: string) => {
    const system = systems.find((each) => each.id === id);
    change({ system: id, zone: system?.zone ?? draft.zone, baseUrl: system?.baseUrl ?? "" });
  };
  return (
    <>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Field label="System" error={errors["system"]}>
            {(control) => (
              <Select
                {...control}
                value={draft.system}
                onChange={(event) => choose(event.target.value)}
                empty={systems.length === 0 ? "None yet: create the first one" : "Choose a system"}
                choices={systems.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Field>
        </div>
        <Button size="big" onClick={create}>
          Create a system
        </Button>
      </div>
      <PlannedLaunch
        key={draft.zone || mine}
        zone={draft.zone}
        error={errors["t0"] ?? errors["zone"]}
        change={change}
      />
    </>
  );
}
