"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceField } from "./choice-field";
import type { FieldProps, FieldsProps } from "./field-props";
import { GroupField } from "./group-field";
import { RowsField } from "./rows-field";
import { TypedField } from "./typed-field";

/** The fields of a form that was made from a schema, each by its shape. */
export function SchemaFields({ fields, draft, set, under = "", ...rest }: FieldsProps) {
  return fields.map((field) => (
    <OneField
      key={field.key}
      field={field}
      value={draft[field.key] ?? null}
      change={(value) => set({ ...draft, [field.key]: value })}
      path={`${under}${field.key}`}
      {...rest}
    />
  ));
}

function OneField(props: FieldProps) {
  const { field, value, change, ...rest } = props;
  switch (field.shape) {
    case "boolean":
      return (
        <div className="sm:col-span-2">
          <Checkbox
            label={field.title}
            hint={field.hint}
            checked={value === true}
            onChange={(event) => change(event.target.checked)}
          />
        </div>
      );
    case "choice":
    case "either":
    case "several":
    case "secret":
      return <ChoiceField field={field} value={value} change={change} {...rest} />;
    case "group":
      return <GroupField field={field} value={value} change={change} Below={SchemaFields} {...rest} />;
    case "rows":
      return <RowsField field={field} value={value} change={change} Below={SchemaFields} {...rest} />;
    default:
      return <TypedField field={field} value={value} change={change} {...rest} />;
  }
}
