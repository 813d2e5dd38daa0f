"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceField } from "./choice-field";
import type { Draft, DraftValue } from "./draft";
import type { FieldSpec } from "./field-spec";
import { GroupField } from "./group-field";
import { RowsField } from "./rows-field";
import { TypedField } from "./typed-field";

export type FieldsProps = {
  fields: readonly FieldSpec[];
  draft: Draft;
  set: (draft: Draft) => void;
  /** What is wrong, by the path of its field: `json.path`. */
  errors: Readonly<Record<string, string | undefined>>;
  /** The path all of these fields stand under. */
  under?: string;
  /** The names a field of the shape `secret` chooses from. */
  secrets: readonly string[];
};

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

/** One field, what it holds, and where it stands. */
export type FieldProps<Shape extends FieldSpec["shape"] = FieldSpec["shape"]> = {
  field: Extract<FieldSpec, { shape: Shape }>;
  value: DraftValue;
  change: (value: DraftValue) => void;
  path: string;
  errors: FieldsProps["errors"];
  secrets: readonly string[];
};

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
      return <GroupField field={field} value={value} change={change} {...rest} />;
    case "rows":
      return <RowsField field={field} value={value} change={change} {...rest} />;
    default:
      return <TypedField field={field} value={value} change={change} {...rest} />;
  }
}
