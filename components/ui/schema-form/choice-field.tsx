"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { NO, YES } from "./draft";
import { errorAt } from "./error-at";
import type { FieldProps } from "./field-props";

type Chosen = "choice" | "either" | "several" | "secret";

/** One of several, several of several, or one of the secrets by its name. */
export function ChoiceField({ field, value, change, path, errors, secrets }: FieldProps<Chosen>) {
  if (field.shape === "several") return <SeveralField {...{ field, value, change, path, errors, secrets }} />;
  const chosen = typeof value === "string" ? value : "";
  const values = valuesOf(field, secrets, chosen);
  const hint = field.shape === "secret" && secrets.length === 0 ? NO_SECRETS : field.hint;
  return (
    <div>
      <Field label={field.title} optional={field.isOptional} hint={hint} error={errorAt(errors, path)}>
        {(control) => (
          <Select
            {...control}
            required={false}
            choices={values.map((one) => ({ value: one, label: one }))}
            {...((field.isOptional || field.shape === "secret") && {
              empty: field.shape !== "secret" ? "Not said" : field.isOptional ? "None" : "Choose one",
            })}
            value={chosen}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}

function valuesOf(
  field: FieldProps<Exclude<Chosen, "several">>["field"],
  secrets: readonly string[],
  chosen: string,
): readonly string[] {
  if (field.shape === "either") return [YES, NO];
  return field.shape === "secret" ? withChosen(secrets, chosen) : field.values;
}

const NO_SECRETS = "There is none yet. Secrets are entered on the system's page of probes.";

// What is bound may name one that was removed since: it is shown, and the run says that it is gone.
const withChosen = (secrets: readonly string[], chosen: string) =>
  chosen === "" || secrets.includes(chosen) ? secrets : [chosen, ...secrets];

function SeveralField({ field, value, change, path, errors }: FieldProps<"several">) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const set = (one: string, on: boolean) => change(on ? [...chosen, one] : chosen.filter((other) => other !== one));
  const error = errorAt(errors, path);
  return (
    <fieldset className="sm:col-span-2">
      <legend className="pb-1 font-semibold">{field.title}</legend>
      {field.hint ? <p className="text-12 text-muted">{field.hint}</p> : null}
      <div className="flex flex-wrap gap-x-6">
        {field.values.map((one) => (
          <Checkbox
            key={one}
            label={one}
            checked={chosen.includes(one)}
            onChange={(event) => set(one, event.target.checked)}
          />
        ))}
      </div>
      {error ? <p className="pt-1 text-12 font-medium text-failed">{error}</p> : null}
    </fieldset>
  );
}
