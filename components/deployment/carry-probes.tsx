"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { quantity } from "@/lib/domain/quantity";
import type { Draft } from "./draft";
import type { OpeningChoices } from "./opening-choices";

type Props = { choices: OpeningChoices; draft: Draft; change: (part: Partial<Draft>) => void };

/** Whether the probes of the deployment before are bound again, where there are any. */
export function CarryProbes({ choices: { carried }, draft, change }: Props) {
  const { system, template, version, carryProbes } = draft;
  const found = carried.find(
    (one) => one.system === system && one.template === template && one.version === version && one.probes > 0,
  );
  if (!found) return null;
  return (
    <Checkbox
      label={`Bind the ${quantity(found.probes, "probe")} of the deployment before`}
      hint="With their settings and when they run. Where a pass ticks the item, you answer for that from now on."
      checked={carryProbes}
      onChange={(event) => change({ carryProbes: event.target.checked })}
    />
  );
}
