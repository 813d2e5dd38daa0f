"use client";

import { useState } from "react";
import { NewSystemDialog } from "@/components/system/new-system-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Draft, OpeningChoices } from "./new-deployment-form";
import { PlannedLaunch } from "./planned-launch";

type Props = {
  choices: OpeningChoices;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errors: Record<string, string | undefined>;
};

/** Which system, made here where it is new, and when its launch is planned. */
export function SystemAndTime({ choices: { systems }, draft, change, errors }: Props) {
  const [making, setMaking] = useState(false);
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
        <Button size="big" onClick={() => setMaking(true)}>
          Create a system
        </Button>
      </div>
      <PlannedLaunch key={draft.zone} zone={draft.zone} error={errors["t0"] ?? errors["zone"]} change={change} />
      {making ? (
        <NewSystemDialog
          close={() => setMaking(false)}
          onMade={({ id, zone, baseUrl }) => change({ system: id, zone, baseUrl: baseUrl ?? "" })}
        />
      ) : null}
    </>
  );
}
