import type { Window } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { aroundLaunch } from "./timing/around-launch";
import { away } from "./timing/away";
import { within } from "./timing/within";
import { windows } from "./windows";

const label = /^\P{L}{0,3}([^:：]{1,60})[:：]/u;
const aside = /[(（[［【]([^()（）[\]［］【】]{1,60})[)）\]］】]/gu;
// "2 days after" alone may be about anything; with what it is before or after it says when.
const anchored = /^\P{L}{0,2}(?:\S{1,20}\s){3}|^[^\P{L}一二两兩三四五六七八九十]\S*$/u;

/**
 * The window the words of an item name: as a label ("T-24h: freeze"), in brackets ("(within 1 week)"), or in what they
 * say ("24 hours before the launch"). A duration is none. `after` says that it stands after the launch.
 */
export function itemWindow(says: Says, words: string, after: boolean): Window | null {
  const text = words.slice(0, 300);
  return labelWindow(says, text) ?? asideWindow(says, text) ?? saidWindow(says, text, after);
}

function labelWindow(says: Says, text: string): Window | null {
  const head = /[:：]/.test(text) ? (label.exec(text)?.[1]?.trim() ?? "") : "";
  const found = head === "" ? null : windows(says, head, true);
  return found !== null && head.startsWith(found.text) ? found : null;
}

function asideWindow(says: Says, text: string): Window | null {
  if (!/[(（[［【]/.test(text)) return null;
  aside.lastIndex = 0;
  for (let match = aside.exec(text); match !== null; match = aside.exec(text)) {
    const inside = String(match[1]);
    const found = windows(says, inside, within(says, inside) !== null);
    if (found !== null) return found;
  }
  return null;
}

function saidWindow(says: Says, text: string, after: boolean): Window | null {
  const exact = aroundLaunch(says, text);
  if (exact !== null) return exact;
  const relative = away(says, text);
  if (relative !== null && (anchored.test(relative.text) || isAtEnd(text, relative))) return relative;
  const since = after ? within(says, text) : null;
  return since !== null && isAtEnd(text, since) ? since : null;
}

const isAtEnd = (text: string, window: Window): boolean =>
  /[\p{L}\p{N}]\W{0,3}$/u.test(text) && text.replace(/\W{1,3}$/, "").endsWith(window.text);
