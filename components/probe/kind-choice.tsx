"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ProbeKind } from "./use-probe-kinds";

type Props = { kinds: readonly ProbeKind[]; chosen: string; choose: (kind: string) => void };

/** What kind of probe it is. */
export function KindChoice({ kinds, chosen, choose }: Props) {
  return (
    <Field label="What is checked">
      {(control) => (
        <Select
          {...control}
          choices={kinds.map(({ kind, title }) => ({ value: kind, label: `${title} · ${kind}` }))}
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        />
      )}
    </Field>
  );
}
