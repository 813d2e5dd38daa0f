import { z } from "zod";
import { Role } from "@/lib/domain/actor";

const Line = z.number().int().positive();
const Id = z.string().min(1).max(60);

/** A run of words with its marks. Words without a mark are a plain string. */
export const Span = z.union([
  z.string(),
  z.object({
    text: z.string(),
    strong: z.literal(true).optional(),
    em: z.literal(true).optional(),
    code: z.literal(true).optional(),
    strike: z.literal(true).optional(),
    href: z.string().optional(),
  }),
]);
export type Span = z.infer<typeof Span>;

/** The words of a line without their marks. */
export function plain(words: readonly Span[]): string {
  let text = "";
  for (const span of words) text += typeof span === "string" ? span : span.text;
  return text;
}

/** What one or more source lines became (domain.md, Block). */
export const BlockKind = z.enum([
  "title",
  "heading",
  "item",
  "group",
  "step",
  "option-set",
  "procedure",
  "criterion",
  "code",
  "note",
  "table",
  "contact",
  "link",
  "env-variable",
  "field",
  "sign-off",
  "status-choice",
  "notes-area",
  "contents",
  "version-history",
  "rule",
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** Lines `from` to `to`, both counted from 1 and included; `ref` is the id of the item, section or field they became. */
export const Block = z.object({ kind: BlockKind, from: Line, to: Line, ref: Id.optional() });
export type Block = z.infer<typeof Block>;

export const Code = z.object({ lang: z.string(), text: z.string(), line: Line, to: Line });
export type Code = z.infer<typeof Code>;

/** Words that are read, not answered. `depth` counts from 0 by indentation below what they belong to. */
export const Note = z.object({ words: z.array(Span), line: Line, depth: z.number().int().nonnegative() });
export type Note = z.infer<typeof Note>;

/** A window relative to T-0, in minutes from it; `text` as written ("T-24 hours", "0-2 hours"). */
export const Window = z.object({
  text: z.string(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
});
export type Window = z.infer<typeof Window>;

/** Which contingent procedure something belongs to; outside the counts until that is declared. */
export const Contingency = z.enum(["rollback", "incident"]);
export type Contingency = z.infer<typeof Contingency>;

export const Option = z.object({
  id: Id,
  words: z.array(Span),
  line: Line,
  notes: z.array(Note),
  code: z.array(Code),
});
export type Option = z.infer<typeof Option>;

export const Gate = z.enum(["go", "close"]);
export type Gate = z.infer<typeof Gate>;

/** One thing a person answers for; with `group` set, a parent whose leaves are answered instead. */
export const Item = z.object({
  id: Id,
  kind: z.enum(["item", "step", "option-set"]),
  section: Id,
  parent: Id.nullable(),
  group: z.boolean(),
  words: z.array(Span),
  line: Line,
  to: Line,
  code: z.array(Code),
  notes: z.array(Note),
  options: z.array(Option),
  /** "(optional)", an "Optional …" heading, or advice such as "Consider …". */
  optional: z.boolean(),
  contingency: Contingency.nullable(),
  /** Answered by the product itself: "All checklist items above completed" is `items`, "All approvals obtained" `approvals`. */
  computed: z.enum(["items", "approvals"]).nullable(),
  /** The condition as written ("if applicable"): offered as a one-click not applicable. */
  condition: z.string().nullable(),
  /** The box was ticked in the document; never counts as done by a person. */
  ticked: z.boolean(),
  /** Struck through in the document, which is how some say "not applicable"; never counts as answered by a person. */
  struck: z.literal(true).optional(),
  /** Who does it, as written (`@name`, "Owner: DBA", a column, a prefix): not who signs. */
  owners: z.array(z.string()).optional(),
  /** A window of its own, narrower than that of its section. */
  window: Window.optional(),
  /** What should be seen, as written ("PONG" of "# Expected: PONG", "<200ms", "50+ indexes"). */
  expected: z.array(z.string()).optional(),
  /** The gate it is answered for whatever its line says: it was kept where it stood when go was called. */
  gate: Gate.optional(),
  /** In no line of the document in force: added to one deployment, or kept from the version before an upgrade. */
  origin: z.enum(["added", "kept"]).optional(),
});
export type Item = z.infer<typeof Item>;

/** What stands in a section, in document order. Items here are the top ones; their children follow by `parent`. */
export const Body = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("item"), id: Id }),
  z.object({ kind: z.literal("note"), note: Note }),
  z.object({ kind: z.literal("code"), code: Code }),
  z.object({ kind: z.literal("criterion"), note: Note }),
  z.object({ kind: z.literal("table"), line: Line, to: Line, rows: z.array(z.array(z.array(Span))) }),
]);
export type Body = z.infer<typeof Body>;

/** A heading and what stands directly below it. `level` 1 to 6; `parent` is the section it stands in. */
export const Section = z.object({
  id: Id,
  title: z.string(),
  level: z.number().int().min(1).max(6),
  line: Line,
  parent: Id.nullable(),
  window: Window.nullable(),
  optional: z.boolean(),
  contingency: Contingency.nullable(),
  /** One of several flows of which not all apply ("for a patch release"): what stands here is due on that condition. */
  condition: z.string().optional(),
  body: z.array(Body),
});
export type Section = z.infer<typeof Section>;

/** A place for a signature as the document writes it; `block` is the heading it stands under. */
export const Slot = z.object({ role: Role, label: z.string(), line: Line, block: z.string() });
export type Slot = z.infer<typeof Slot>;

/** A blank to fill in. `value` is what the document already says; `choices` are those of a status line. */
export const Field = z.object({
  id: Id,
  /** The item that the blank stands under ("Evidence: ____"); without one it belongs to the whole deployment. */
  item: Id.optional(),
  label: z.string(),
  kind: z.enum(["date", "time", "person", "version", "text", "notes", "status"]),
  value: z.string().nullable(),
  choices: z.array(z.string()),
  line: Line,
  to: Line,
});
export type Field = z.infer<typeof Field>;

/** `sections` narrows the scope to these sections and what stands below them; null is everything the gate counts. */
export const StageRole = z.object({ role: Role, sections: z.array(Id).nullable() });
export type StageRole = z.infer<typeof StageRole>;

/** An ordered set of sign-offs for one gate: stages run one after another, the roles inside one in parallel. */
export const Stage = z.object({
  id: Id,
  name: z.string().min(1).max(80),
  gate: Gate,
  roles: z.array(StageRole).min(1),
});
export type Stage = z.infer<typeof Stage>;

/** A line the go point may stand before, best first, with the reason in words. */
export const GoPoint = z.object({ line: Line, title: z.string(), why: z.string() });
export type GoPoint = z.infer<typeof GoPoint>;

/**
 * A document as the product understands it. `goLine` is the first line after go; null puts everything before it.
 * `stages` are the document's own, or the default ones where it names none.
 */
export const Checklist = z.object({
  title: z.string(),
  /** A language tag (BCP 47); null where none was recognised. */
  language: z.string().nullable().optional(),
  /** The highest number an id of this template ever had: ids are never given anew (domain.md rule 2). */
  highest: z.number().int().nonnegative().optional(),
  /** Items that a choice made into notes, as they were read: the next version knows them again. */
  leftOut: z.array(Item).optional(),
  lines: z.number().int().nonnegative(),
  goLine: Line.nullable(),
  goPoints: z.array(GoPoint),
  sections: z.array(Section),
  items: z.array(Item),
  slots: z.array(Slot),
  fields: z.array(Field),
  stages: z.array(Stage),
  blocks: z.array(Block),
});
export type Checklist = z.infer<typeof Checklist>;

/** One way in which a doubtful place can be read; `value` goes into the readings chosen. */
export const Answer = z.object({ value: z.string(), label: z.string() });
export type Answer = z.infer<typeof Answer>;

/**
 * Something a person should look at. `ask` set means that the import waits for an answer. With `answers` it can be read
 * in several ways, and was read as `chosen` (null: not yet); the choice is kept under its line in `Choices.readings`.
 */
export const Problem = z.object({
  line: z.number(),
  message: z.string(),
  ask: z.boolean(),
  answers: z.array(Answer).optional(),
  chosen: z.string().nullable().optional(),
});
export type Problem = z.infer<typeof Problem>;
