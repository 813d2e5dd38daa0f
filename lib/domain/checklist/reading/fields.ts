import type { Field } from "@/lib/domain/checklist/checklist";
import { hasBlank } from "@/lib/domain/checklist/markup/has-blank";
import { type Labelled, labelled } from "@/lib/domain/checklist/markup/labelled";
import { fieldKind } from "@/lib/domain/checklist/meaning/field-kind";
import { claim, type Reading } from "./reading";

type Row = { text: string; line: number };
const choice = /\[[ \t]?([xX]?)[ \t]?\]([^[\]]{1,200})/g;

/** Whether a line asks for something to be filled in or chosen. */
export const asks = (text: string): boolean => (hasBlank(text) || isChoice(text)) && labelled(head(text)) !== null;

// "Status: [ ] Successful [ ] Rolled back": boxes behind a label are chosen from, not ticked off.
const isChoice = (text: string): boolean =>
  /^[^[\]]{1,80}:[*\s]{0,9}\[/.test(text) && [...text.matchAll(choice)].length > 1;

const head = (text: string): string => (isChoice(text) ? text.slice(0, text.indexOf("[")) : text);

/** Makes a field of a line; false where the line is none. */
export function addField(reading: Reading, { text, line }: Row): boolean {
  const found = labelled(head(text));
  if (found === null) return false;
  const isStatus = isChoice(text);
  const field = isStatus ? statusOf(text, found) : blankOf(found);
  const id = push(reading, { ...field, line, to: line });
  claim(reading, isStatus ? "status-choice" : "field", { from: line, to: line }, id);
  return true;
}

/** Makes the notes field of a label and the lines of underscores below it. */
export function addNotesArea(reading: Reading, label: string, at: { from: number; to: number }) {
  const id = push(reading, { label, kind: "notes", value: null, choices: [], line: at.from, to: at.to });
  claim(reading, "notes-area", at, id);
}

function push(reading: Reading, field: Omit<Field, "id">): string {
  const id = `f${reading.fields.length + 1}`;
  reading.fields.push({ id, ...field });
  return id;
}

function statusOf(text: string, { label }: Labelled): Omit<Field, "id" | "line" | "to"> {
  const found = [...text.matchAll(choice)].map(([, tick, words = ""]) => ({
    ticked: tick !== "",
    words: words.trim(),
  }));
  const value = found.find((each) => each.ticked)?.words ?? null;
  return { label, kind: "status", value, choices: found.map((each) => each.words) };
}

function blankOf({ label, value }: Labelled): Omit<Field, "id" | "line" | "to"> {
  return { label, kind: fieldKind(label), value: value === "" ? null : value, choices: [] };
}
