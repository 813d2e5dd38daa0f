import { type Contingency, type Item, plain } from "@/lib/domain/checklist/checklist";
import { type Choice, inlineBoxes } from "@/lib/domain/checklist/markup/inline-boxes";
import { labelled } from "@/lib/domain/checklist/markup/labelled";
import type { List, Node, Paragraph } from "@/lib/domain/checklist/markup/node";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { addItem } from "./add-item";
import { addOption } from "./add-option";
import { attach } from "./attach";
import { contingencyOf } from "./contingency-of";
import { doubt } from "./doubt";
import { pushField } from "./fields";
import type { Outline } from "./outline";
import { claim, type Reading } from "./reading";

/** A bullet of a list of which one is picked. */
export type Answer = { lead: Paragraph; ticked: boolean; below: Node[] };

const most = 12;

/**
 * The bullets of a list as answers of which one is picked, by the words before it, or by their own, which then is
 * doubtful; null where each is to be done. A bullet below which more is to be done is no answer.
 */
export function answersIn(reading: Reading, question: string, list: List, isPlain: boolean): Answer[] | null {
  const { length } = list.bullets;
  if (length < 2 || length > most) return null;
  const answers = allAnswers(list, isPlain);
  if (answers === null || reading.says("chooseOne", question)) return answers;
  const texts = answers.map(({ lead }) => lead.text);
  const known = texts.every((text) => isAnswer(reading.says, text));
  if (!known && !(reading.says("asksWhich", question) && texts.every(isShort))) return null;
  const message = `${texts
    .slice(0, 2)
    .map((text) => `"${text}"`)
    .join(", ")} are read as answers of which one is chosen, not as tasks.`;
  const ways = [
    { value: "options", label: "One of them is chosen" },
    { value: "tasks", label: "Each of them is to be done" },
  ];
  const chosen = doubt(reading, { line: list.from, message, answers: ways, proposed: "options" });
  return chosen === "options" ? answers : null;
}

/** All bullets as answers, null where one cannot be any. */
function allAnswers({ bullets }: List, isPlain: boolean): Answer[] | null {
  const answers: Answer[] = [];
  for (const { lead, box, below } of bullets) {
    const isLegend = lead === null || lead.text === "" || lead.text.startsWith("=");
    if (isLegend || !(box !== null || isPlain) || below.some(isBoxed)) return null;
    answers.push({ lead, ticked: box?.ticked === true, below });
  }
  return answers;
}

const isBoxed = (node: Node) => node.kind === "list" && node.boxed;

const isShort = (text: string) => text.length <= 60 && text.split(" ").length <= 6;

/** "GO", "**No-go** – postpone", "N/A": an answer, with a reason behind it or none. */
function isAnswer(says: Says, text: string): boolean {
  const [head = ""] = text
    .slice(0, 200)
    .replace(/[*_`]/g, "")
    .split(/\s[-–—]\s|[:(,;.]/, 1);
  return says("answer", head.replace(/^[^\p{L}\p{N}]+/u, "").trim()) !== null;
}

/** The words before a list of answers, which are the question, and the line they stand on. */
type Asked = { question: string; at: Paragraph | null; contingency: Contingency | null };

/** Makes one item of a list of answers. */
export function readChoiceList(
  reading: Reading,
  outline: Outline,
  answers: readonly Answer[],
  asked: Asked,
  list: List,
) {
  const { question, at, contingency } = asked;
  const place = { from: at?.from ?? list.from, to: list.to };
  const words = reading.words(question || answers.map(({ lead }) => lead.text).join(" / "));
  const item = addItem(reading, outline, { kind: "option-set", at: place, words, contingency });
  if (at !== null) claim(reading, "option-set", at, item.id);
  readAnswers(reading, item, answers);
}

/** Makes a field of a list of answers that belongs to a signature or a remark: nobody does it. */
export function readChoiceField(reading: Reading, answers: readonly Answer[], label: string, { from, to }: List) {
  const choices = answers.map(({ lead }) => plain(reading.words(lead.text)));
  const value = choices[answers.findIndex(({ ticked }) => ticked)] ?? null;
  const id = pushField(reading, { label: plain(reading.words(label)), kind: "status", value, choices, line: from, to });
  claim(reading, "status-choice", { from, to }, id);
}

/** Adds the bullets of a list to an item as the answers it offers. */
export function readAnswers(reading: Reading, item: Item, answers: readonly Answer[]) {
  for (const { lead, ticked, below } of answers) {
    attach(reading, below, addOption(item, reading.words(lead.text), lead.from), item.id);
    claim(reading, "option-set", lead, item.id);
    item.ticked ||= ticked;
  }
}

/** Adds the answers of one line to an item. */
export function addAnswers(reading: Reading, item: Item, choices: readonly Choice[], at: { from: number; to: number }) {
  for (const { words, ticked } of choices) {
    addOption(item, reading.words(words), at.from);
    item.ticked ||= ticked;
  }
  claim(reading, "option-set", at, item.id);
}

/** "Backups verified: [ ] Yes [ ] No" is work that is answered for: the item it makes, null where a line is no such. */
export function readAnswered(reading: Reading, outline: Outline, { text, from, to }: Paragraph): Item | null {
  const boxes = inlineBoxes(text, null);
  if (outline.purpose !== "work" || boxes === null || boxes.label === "") return null;
  const words = reading.words(boxes.label.replace(/\s*:$/, ""));
  const name = labelled(boxes.label)?.label ?? plain(words);
  if (reading.says("choiceField", name) || !boxes.options.every((each) => isAnswer(reading.says, each.words)))
    return null;
  const at = { from, to };
  const contingency = contingencyOf(reading, outline, [text]);
  const item = addItem(reading, outline, { kind: "option-set", at, words, contingency });
  addAnswers(reading, item, boxes.options, at);
  return item;
}
