import type { Span } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

const seen = 1000;
const handle = /(?<![\w./@])@[A-Za-z](?:[\w.-]{0,38}\w)?(?![\w@/])/g;
const bracketed = /^(?:\[([^[\]()]{2,40})\]|\(([^[\]()]{2,40})\))(?=[\s:])/;
const colon = /^(\p{L}[\p{L}\d &/+-]{1,39}?)\s?[:：](?=\s)/u;
const inside = /[([]([^()[\]:：]{2,30})[:：]\s?([^()[\]]{1,60})[)\]]/g;
const behind = /\s[-–—|]\s([^:：—–|]{2,30})[:：]\s?([^:：]{1,60})$/g;
// What these two begin with.
const opening = /[([]|\s[-–—|]\s/;

/** Words without what stands in code, in which a name is not a person. */
export function outsideCode(words: readonly Span[]): string {
  let text = "";
  for (const span of words) text += typeof span === "string" ? span : span.code ? " " : span.text;
  return text.slice(0, seen).trim();
}

/** Who does an item, as its words outside code say: `@name`, "(Owner: DBA)", and `ahead`, what `prefix` finds in them. */
export function owners(says: Says, text: string, ahead: string | null): string[] {
  const found = text.includes("@") ? [...text.matchAll(handle)].map(([name]) => name) : [];
  if (/[:：]/.test(text) && opening.test(text))
    for (const [, label = "", value = ""] of [...text.matchAll(inside), ...text.matchAll(behind)])
      if (says("itemOwner", label.trim())) found.push(...named(value));
  if (ahead?.split(/[/&+,]/).every((each) => says("doer", each.trim()))) found.push(ahead);
  return found;
}

/** What stands before the words of an item, in brackets or with a colon: it may name who does it. */
export function prefix(text: string): string | null {
  const head = text.slice(0, 44);
  if (/^[[(]/.test(head)) {
    const [, square, round] = bracketed.exec(head) ?? [];
    return square ?? round ?? null;
  }
  return /[:：]\s/.test(head) ? (colon.exec(head)?.[1] ?? null) : null;
}

/** The names of a value ("Ann, Bob"). */
export const named = (value: string): string[] =>
  value
    .slice(0, seen)
    .split(/[,;&]/)
    .map((each) => each.replace(/[*_`]/g, "").trim())
    .filter((each) => each !== "");
