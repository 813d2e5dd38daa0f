import type { Field } from "@/lib/domain/checklist/checklist";
import { box } from "@/lib/domain/checklist/markup/box";
import { hasBlank } from "@/lib/domain/checklist/markup/has-blank";
import { inlineBoxes } from "@/lib/domain/checklist/markup/inline-boxes";
import { labelled } from "@/lib/domain/checklist/markup/labelled";
import { fieldKind } from "@/lib/domain/checklist/meaning/field-kind";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { claim, type Reading } from "./reading";

type Row = { text: string; line: number };
/** What a field belongs to: the item it stands under, and the words that name it where its own line does not. */
type Within = { item?: string; title?: string };
type Found = Pick<Field, "label" | "kind" | "value" | "choices">;

/** Whether a line asks for something to be filled in or chosen. */
export const asks = (says: Says, text: string): boolean =>
  (hasBlank(text) && labelled(text) !== null) || choiceOf(says, text) !== null;

/** Makes a field of a line; false where the line is none. */
export function addField(reading: Reading, { text, line }: Row, { item, title }: Within = {}): boolean {
  const choice = choiceOf(reading.says, text);
  const found = choice ?? blankOf(reading.says, text);
  if (found === null) return false;
  const label = found.label || title || "";
  if (label === "") return false;
  const id = pushField(reading, { ...(item === undefined ? {} : { item }), ...found, label, line, to: line });
  claim(reading, choice === null ? "field" : "status-choice", { from: line, to: line }, id);
  return true;
}

/** Makes the notes field of a label and the lines of underscores below it. */
export function addNotesArea(reading: Reading, label: string, at: { from: number; to: number }) {
  const id = pushField(reading, { label, kind: "notes", value: null, choices: [], line: at.from, to: at.to });
  claim(reading, "notes-area", at, id);
}

/** Adds a field and gives it an id. */
export function pushField(reading: Reading, field: Omit<Field, "id">): string {
  const id = `f${reading.fields.length + 1}`;
  reading.fields.push({ id, ...field });
  return id;
}

const choiceOf = (says: Says, text: string): Found | null => boxed(text) ?? written(says, text);

/** "Status: [ ] Successful [ ] Rolled back": boxes behind a label are chosen from, not ticked off. */
function boxed(text: string): Found | null {
  const opening = box(text);
  const boxes = inlineBoxes(opening?.rest ?? text, opening);
  if (boxes === null) return null;
  const label = labelled(boxes.label)?.label ?? bare(boxes.label || boxes.rest);
  const value = boxes.options.find(({ ticked }) => ticked)?.words ?? null;
  return { label, kind: "status", value, choices: boxes.options.map(({ words }) => words) };
}

const bare = (words: string) => words.replace(/[*_`:]+/g, "").trim();

/** "Decision: GO / NO-GO", "Type: [Major/Minor]": answers to circle, where the label is of that kind. */
function written(says: Says, text: string): Found | null {
  const found = labelled(text);
  if (found === null || found.rest.length > 200 || !/[/|]/.test(found.rest) || !says("choiceField", found.label))
    return null;
  const rest = bare(found.rest.replace(/\s\([^()]{0,60}\)$/, ""));
  const inside = /^[[{]([^[\]{}]+)[\]}]$/.exec(rest)?.[1];
  const apart = (inside ?? rest).split(/\s[/|]\s/);
  const choices = apart.length > 1 ? apart : (inside ?? rest).split(/[/|]/);
  const isSure = apart.length > 1 || inside !== undefined;
  const fits = choices.every((each) => /^.{1,24}$/.test(each) && (isSure || says("answer", each) !== null));
  return fits && choices.length < 9 ? { label: found.label, kind: "status", value: null, choices } : null;
}

function blankOf(says: Says, text: string): Found | null {
  const found = labelled(text);
  if (found === null) return null;
  const { label, value } = found;
  return { label, kind: fieldKind(says, label), value: value === "" ? null : value, choices: [] };
}
