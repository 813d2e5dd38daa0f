"use client";

import { type ReactNode, useId } from "react";

type Choice<Value extends string> = { value: Value; label: ReactNode; hint?: ReactNode; off?: boolean };
type Props<Value extends string> = {
  legend: ReactNode;
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
};

const DOT =
  "my-0.5 size-4 appearance-none rounded-full border border-edge bg-surface checked:border-[5px] checked:border-accent disabled:border-dashed";

/** One of a few, all of them in sight. A choice that is off says why in its hint. */
export function RadioGroup<Value extends string>({ legend, value, choices, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">{legend}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 border-rule py-2 not-first-of-type:border-t"
        >
          <input
            type="radio"
            name={name}
            className={DOT}
            checked={value === choice.value}
            disabled={choice.off}
            aria-labelledby={`${name}-${choice.value}`}
            aria-describedby={choice.hint ? `${name}-${choice.value}-hint` : undefined}
            onChange={() => onChange(choice.value)}
          />
          <span className={choice.off ? "text-muted" : ""}>
            <span id={`${name}-${choice.value}`}>{choice.label}</span>
            {choice.hint ? (
              <span id={`${name}-${choice.value}-hint`} className="block text-12 text-muted">
                {choice.hint}
              </span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
