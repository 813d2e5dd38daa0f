"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { UNITS, unitOf } from "./window-words";

type Props = { label: string; value: number | null; change: (minutes: number | null) => void };

const SIDES = [
  { value: "before", label: "before T-0" },
  { value: "after", label: "after T-0" },
];

/** A moment relative to T-0; left empty, the window is open on that side. */
export function OffsetField({ label, value, change }: Props) {
  const [unit, setUnit] = useState<string>(() => unitOf(value).name);
  const [side, setSide] = useState(value !== null && value < 0 ? "before" : "after");
  const size = UNITS.find(({ name }) => name === unit)?.minutes ?? 60;
  const put = (count: number | null, per: number, where: string) =>
    change(count === null ? null : Math.round(count * per) * (where === "before" ? -1 : 1));
  const count = value === null ? null : Math.abs(value) / size;
  return (
    <Field label={label} optional="open where empty">
      {(control) => (
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)] gap-2">
          <Input
            {...control}
            type="number"
            min={0}
            max={9999}
            step="any"
            value={count ?? ""}
            onChange={(event) =>
              put(event.target.value === "" ? null : Math.abs(Number(event.target.value)), size, side)
            }
          />
          <Select
            aria-label={`${label}, in which unit`}
            value={unit}
            choices={UNITS.map(({ name }) => ({ value: name, label: name }))}
            onChange={(event) => {
              const next = UNITS.find(({ name }) => name === event.target.value);
              setUnit(event.target.value);
              if (next) put(count, next.minutes, side);
            }}
          />
          <Select
            aria-label={`${label}, before or after the launch`}
            value={side}
            choices={SIDES}
            onChange={(event) => {
              setSide(event.target.value);
              put(count, size, event.target.value);
            }}
          />
        </div>
      )}
    </Field>
  );
}
