"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { type Draft, draftOf } from "./draft";
import type { HoldingProps } from "./field-props";

/** Fields that belong together; where they may be left out, a box says whether they are there. */
export function GroupField({ field, value, change, path, errors, secrets, Below }: HoldingProps<"group">) {
  const draft = typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Draft) : null;
  return (
    <fieldset className="grid gap-3 border-l-2 border-rule pl-3 sm:col-span-2 sm:grid-cols-2">
      <legend className={field.isOptional ? "sr-only" : "font-semibold"}>{field.title}</legend>
      {field.isOptional ? (
        <div className="sm:col-span-2">
          <Checkbox
            label={field.title}
            hint={field.hint}
            checked={draft !== null}
            onChange={(event) => change(event.target.checked ? draftOf(field.fields, undefined) : null)}
          />
          {errors[path] ? <p className="pt-1 text-12 font-medium text-failed">{errors[path]}</p> : null}
        </div>
      ) : null}
      {draft ? (
        <Below fields={field.fields} draft={draft} set={change} under={`${path}.`} {...{ errors, secrets }} />
      ) : null}
    </fieldset>
  );
}
