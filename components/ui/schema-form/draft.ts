import type { FieldSpec } from "./field-spec";

/** What a form holds while it is filled in: texts as they are typed. A group that is left out is null. */
export type Draft = { [key: string]: DraftValue };
export type DraftValue = string | boolean | readonly string[] | Draft | readonly Draft[] | null;

export const YES = "Yes";
export const NO = "No";

type Values = Readonly<Record<string, unknown>>;

/** The form for settings that stand, or for those a schema begins with. */
export const draftOf = (fields: readonly FieldSpec[], values: Values | undefined): Draft =>
  Object.fromEntries(
    fields.map((field) => [field.key, begun(field, values && field.key in values ? values[field.key] : field.initial)]),
  );

type Of<Shape extends FieldSpec["shape"]> = Extract<FieldSpec, { shape: Shape }>;

function begun(field: FieldSpec, value: unknown): DraftValue {
  if (field.shape === "boolean") return value === true;
  if (field.shape === "several") return listed(value).map(String);
  if (field.shape === "list") return listText(field, value);
  if (field.shape === "group") return groupDraft(field, value);
  if (field.shape === "rows") return listed(value).map((row) => draftOf(field.fields, row as Values));
  return begunText(field, value);
}

function begunText({ shape }: FieldSpec, value: unknown): string {
  if (shape === "either" && value !== undefined) return value === true ? YES : NO;
  return shape === "value" ? valueText(value) : text(value);
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const listText = ({ of }: Of<"list">, value: unknown): string =>
  Array.isArray(value) ? value.join(of === "number" ? ", " : "\n") : text(value);

const groupDraft = ({ fields, isOptional }: Of<"group">, value: unknown): Draft | null =>
  value === undefined && isOptional ? null : draftOf(fields, value as Values | undefined);

const text = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** The settings a form means. What is left empty is left out; what is wrong with the rest is said by the server. */
export function valuesOf(fields: readonly FieldSpec[], draft: Draft): Record<string, unknown> {
  const said = fields.map((field) => [field.key, meantBy(field, draft[field.key] ?? "")] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

function meantBy(field: FieldSpec, draft: DraftValue): unknown {
  if (field.shape === "boolean") return draft === true;
  if (field.shape === "several" || field.shape === "rows") return meantByMany(field, draft);
  if (typeof draft === "string") return meantByText(field, draft);
  return field.shape === "group" && draft !== null ? valuesOf(field.fields, draft as Draft) : undefined;
}

function meantByText(field: FieldSpec, typed: string): unknown {
  if (typed.trim() === "") return field.shape === "list" && field.initial !== undefined ? [] : undefined;
  if (field.shape === "either") return typed === YES;
  if (field.shape === "number") return numberOr(typed);
  if (field.shape === "value") return valueIn(typed);
  return field.shape === "list" ? listIn(field, typed) : typed.trim();
}

function meantByMany(field: Of<"several" | "rows">, draft: DraftValue): unknown {
  const many = Array.isArray(draft) ? draft : [];
  if (many.length === 0 && field.isOptional) return undefined;
  return field.shape === "rows" ? many.map((row) => valuesOf(field.fields, row)) : many;
}

function listIn({ of, words }: Of<"list">, typed: string): unknown {
  if (words.includes(typed.trim())) return typed.trim();
  const parts = of === "number" ? typed.split(/[\s,]+/) : typed.split("\n");
  const said = parts.map((part) => part.trim()).filter(Boolean);
  return of === "number" ? said.map(numberOr) : said;
}

/** What is no number goes as it was typed: the server says so at the field. */
function numberOr(typed: string): number | string {
  const number = Number(typed.trim().replace(",", "."));
  return Number.isFinite(number) ? number : typed;
}

const CONSTANTS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/** `true`, `false`, `null` and numbers are meant as such; "…" in quotes is always text. */
function valueIn(typed: string): unknown {
  const bare = typed.trim();
  if (bare in CONSTANTS) return CONSTANTS[bare];
  const quoted = /^"(.*)"$/.exec(bare);
  if (quoted) return quoted[1];
  return Number.isFinite(Number(bare)) ? Number(bare) : bare;
}

function valueText(value: unknown): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  return quotedWhereNeeded(value);
}

const quotedWhereNeeded = (value: string): string =>
  typeof valueIn(value) === "string" && value !== "" ? value : `"${value}"`;
