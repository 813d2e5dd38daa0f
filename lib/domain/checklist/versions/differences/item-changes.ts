import { type Checklist, type Item, plain, type Window } from "@/lib/domain/checklist/checklist";
import { gateOf } from "@/lib/domain/checklist/counts";
import { quoted } from "@/lib/domain/checklist/versions/quoted";
import { lineChanges, wordChanges } from "./changes";
import type { VersionDifference } from "./difference";

/** What changed about something besides its words and its place. */
export type Changed = Pick<VersionDifference, "sentence" | "what"> & Partial<VersionDifference>;

type Of = { item: Item; checklist: Checklist };

/** What an item asks otherwise than before. */
export function itemChanges(before: Of, now: Of): Changed[] {
  const name = quoted(plain(now.item.words));
  return [
    ...gateChange(name, before, now),
    ...optionalChange(name, before.item, now.item),
    ...windowChange(name, before.item.window, now.item.window),
    ...conditionChange(name, before.item.condition, now.item.condition),
    ...answerChange(name, before.item, now.item),
    ...textChanges(name, before.item, now.item),
  ];
}

const GATES = { go: "before go", close: "after go" } as const;

function gateChange(name: string, before: Of, now: Of): Changed[] {
  const [old, due] = [before, now].map(({ item, checklist }) => {
    const gate = gateOf(checklist, item);
    return gate === null ? `only once the ${item.contingency} is declared` : GATES[gate];
  });
  return old === due ? [] : [{ what: "gate", sentence: `${name} is due ${due} now, not ${old}.` }];
}

/** For items and sections alike. */
export function optionalChange(name: string, before: { optional: boolean }, now: { optional: boolean }): Changed[] {
  if (before.optional === now.optional) return [];
  return [{ what: "optional", sentence: `${name} is ${now.optional ? "optional" : "required"} now.` }];
}

/** For items and sections alike. */
export function windowChange(
  name: string,
  before: Window | null | undefined,
  now: Window | null | undefined,
): Changed[] {
  const [old, due] = [before, now].map((window) => (window ? `${window.from} ${window.to} ${window.text}` : null));
  if (old === due) return [];
  const was = before ? `, not ${quoted(before.text)}` : "";
  const sentence = now
    ? `${name} is due ${quoted(now.text)} now${was}.`
    : `${name} has no window of its own now${was}.`;
  return [{ what: "window", sentence }];
}

/** For items and sections alike. */
export function conditionChange(
  name: string,
  before: string | null | undefined,
  now: string | null | undefined,
): Changed[] {
  if ((before ?? null) === (now ?? null)) return [];
  const sentence = now ? `${name} is due ${quoted(now)} now.` : `${name} is due without a condition now.`;
  return [{ what: "condition", sentence, changes: wordChanges(before ?? "", now ?? "") }];
}

function answerChange(name: string, before: Item, now: Item): Changed[] {
  const [old, due] = [before, now].map(answeredBy);
  return old === due ? [] : [{ what: "answer", sentence: `${name} is ${due} now, not ${old}.` }];
}

function answeredBy({ group, kind, computed }: Item): string {
  if (group) return "answered by what stands below it";
  if (computed !== null) return "computed";
  return kind === "option-set" ? "answered by choosing an option" : "ticked";
}

function textChanges(name: string, before: Item, now: Item): Changed[] {
  return [
    ...changed("options", `The options of ${name} changed.`, optionsOf(before), optionsOf(now)),
    ...changed("code", `The command of ${name} changed.`, codeOf(before), codeOf(now)),
    ...changed("text", `What stands below ${name} changed.`, notesOf(before), notesOf(now)),
  ];
}

function changed(what: "options" | "code" | "text", sentence: string, before: string, now: string): Changed[] {
  return before === now ? [] : [{ what, sentence, changes: lineChanges(before, now) }];
}

const codeOf = ({ code }: Pick<Item, "code">): string => code.map(({ text }) => text).join("\n");
const notesOf = ({ notes }: Pick<Item, "notes">): string => notes.map(({ words }) => plain(words)).join("\n");
const optionsOf = ({ options }: Item): string =>
  options.map((option) => [plain(option.words), notesOf(option), codeOf(option)].filter(Boolean).join("\n")).join("\n");
