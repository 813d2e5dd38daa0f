"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { TextArea } from "@/components/ui/text-area";
import { errorAt } from "./error-at";
import type { FieldProps } from "./field-props";

type Typed = "text" | "number" | "list" | "value";

/** Whatever is typed: a line, a number, several lines. */
export function TypedField({ field, value, change, path, errors }: FieldProps<Typed>) {
  const isTall = field.shape === "text" ? field.isLong : field.shape === "list" && field.of === "text";
  const typed = typeof value === "string" ? value : "";
  return (
    <div className={isTall || field.shape === "text" ? "sm:col-span-2" : ""}>
      <Field label={field.title} optional={field.isOptional} hint={hintOf(field)} error={errorAt(errors, path)}>
        {(control) =>
          isTall ? (
            <TextArea
              {...control}
              required={false}
              rows={Math.min(8, Math.max(2, typed.split("\n").length))}
              value={typed}
              onChange={(event) => change(event.target.value)}
            />
          ) : (
            <Input
              {...control}
              required={false}
              inputMode={field.shape === "number" ? "decimal" : undefined}
              value={typed}
              onChange={(event) => change(event.target.value)}
            />
          )
        }
      </Field>
    </div>
  );
}

function hintOf(field: FieldProps<Typed>["field"]): string | undefined {
  if (field.shape !== "list") return field.hint;
  const words = field.words.length > 0 && !field.hint ? `, or ${field.words.join(", ")}` : "";
  if (field.of === "text") return [...(field.hint ? [ended(field.hint)] : []), `One on each line${words}.`].join(" ");
  return field.hint ?? (words && `Several with commas${words}.`);
}

const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
