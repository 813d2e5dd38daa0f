"use client";

import { Button } from "@/components/ui/button";
import { type Draft, draftOf } from "./draft";
import type { HoldingProps } from "./field-props";

/** Several of the same kind, each with fields of its own. */
export function RowsField({ field, value, change, path, errors, secrets, Below }: HoldingProps<"rows">) {
  const rows = Array.isArray(value) ? (value as readonly Draft[]) : [];
  const replace = (index: number, row: Draft) => change(rows.map((one, at) => (at === index ? row : one)));
  const remove = (index: number) => change(rows.filter((_, at) => at !== index));
  return (
    <fieldset className="grid gap-3 sm:col-span-2">
      <legend className="pb-1 font-semibold">
        {field.title}
        {field.isOptional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </legend>
      {field.hint ? <p className="text-12 text-muted">{field.hint}</p> : null}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what somebody is adding has no other name than its place
        <div key={index} className="grid gap-3 border-l-2 border-rule pl-3 sm:grid-cols-2">
          <Below
            fields={field.fields}
            draft={row}
            set={(next) => replace(index, next)}
            under={`${path}.${index}.`}
            {...{ errors, secrets }}
          />
          <div className="sm:col-span-2">
            {errors[`${path}.${index}`] ? (
              <p className="pb-2 text-12 font-medium text-failed">{errors[`${path}.${index}`]}</p>
            ) : null}
            <Button onClick={() => remove(index)}>Remove this one</Button>
          </div>
        </div>
      ))}
      {errors[path] ? <p className="text-12 font-medium text-failed">{errors[path]}</p> : null}
      <div>
        <Button onClick={() => change([...rows, draftOf(field.fields, undefined)])}>Add one</Button>
      </div>
    </fieldset>
  );
}
