/** JSON Schema (2020-12) as far as a form shows it: what `z.toJSONSchema` makes of flat settings. */
export type Schema = {
  type?: string | readonly string[];
  title?: string;
  description?: string;
  default?: unknown;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  secret?: boolean;
  /** Of several lines. */
  long?: boolean;
};

type Shape =
  | { shape: "text"; isLong: boolean }
  | { shape: "secret" }
  | { shape: "number" }
  | { shape: "boolean" }
  /** Yes, no, or not said. */
  | { shape: "either" }
  | { shape: "choice"; values: readonly string[] }
  /** Any of these. */
  | { shape: "several"; values: readonly string[] }
  /** One a line, or numbers with commas between; `words` may stand for the whole list. */
  | { shape: "list"; of: "text" | "number"; words: readonly string[] }
  /** A text, a number, true, false or null, as it is meant. */
  | { shape: "value" }
  | { shape: "group"; fields: readonly FieldSpec[] }
  | { shape: "rows"; fields: readonly FieldSpec[] };

/** One field of a form. `initial` is what the schema takes where nothing is said. */
export type FieldSpec = {
  key: string;
  title: string;
  hint?: string | undefined;
  isOptional: boolean;
  initial: unknown;
} & Shape;

/** The fields of a form for settings of this schema, in its order. */
export function fieldsOf({ properties = {}, required = [] }: Schema): FieldSpec[] {
  return Object.entries(properties).map(([key, schema]) => ({
    key,
    title: schema.title ?? worded(key),
    hint: schema.description,
    isOptional: !required.includes(key) && schema.default === undefined,
    initial: schema.default,
    ...(schema.type === "boolean" && !required.includes(key) && schema.default === undefined
      ? { shape: "either" as const }
      : shapeOf(schema)),
  }));
}

/** `maxLatencyMs` as words: "Max latency ms". */
const worded = (key: string): string => {
  const words = key.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function shapeOf(schema: Schema): Shape {
  if (schema.anyOf) return shapeOfAny(schema.anyOf);
  if (schema.enum) return { shape: "choice", values: schema.enum.map(String) };
  if (Array.isArray(schema.type)) return { shape: "value" };
  switch (schema.type) {
    case "boolean":
      return { shape: "boolean" };
    case "number":
    case "integer":
      return { shape: "number" };
    case "array":
      return shapeOfList(schema.items ?? {}, []);
    case "object":
      return { shape: "group", fields: fieldsOf(schema) };
    default:
      return schema.secret ? { shape: "secret" } : { shape: "text", isLong: schema.long ?? false };
  }
}

function shapeOfAny(schemas: readonly Schema[]): Shape {
  const list = schemas.find(({ type }) => type === "array");
  const words = schemas.flatMap((one) => one.enum?.map(String) ?? []);
  return list ? shapeOfList(list.items ?? {}, words) : { shape: "value" };
}

function shapeOfList(items: Schema, words: readonly string[]): Shape {
  if (items.type === "object") return { shape: "rows", fields: fieldsOf(items) };
  if (items.enum) return { shape: "several", values: items.enum.map(String) };
  return { shape: "list", of: items.type === "number" || items.type === "integer" ? "number" : "text", words };
}
