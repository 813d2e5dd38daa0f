import type { ComponentType } from "react";
import type { Draft, DraftValue } from "./draft";
import type { FieldSpec } from "./field-spec";

/** Some fields of a form, and what it holds. */
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

/** One field, what it holds, and where it stands. */
export type FieldProps<Shape extends FieldSpec["shape"] = FieldSpec["shape"]> = {
  field: Extract<FieldSpec, { shape: Shape }>;
  value: DraftValue;
  change: (value: DraftValue) => void;
  path: string;
  errors: FieldsProps["errors"];
  secrets: readonly string[];
};

/** A field that holds fields: `Below` shows them. */
export type HoldingProps<Shape extends FieldSpec["shape"]> = FieldProps<Shape> & { Below: ComponentType<FieldsProps> };
