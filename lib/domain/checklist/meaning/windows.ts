import type { Window } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { aroundLaunch } from "./timing/around-launch";
import { away } from "./timing/away";
import { clock } from "./timing/clock";
import { numberedDay } from "./timing/numbered-day";
import { stretch } from "./timing/stretch";
import { within } from "./timing/within";

/**
 * The window a title names, in minutes from T-0; of several the first. A single moment opens the window and leaves its
 * end to what follows; a bare range ("0-2 hours") is a window only `after` the launch or from 0 on, elsewhere it is an
 * estimate. Weekdays and times of the day are kept as written, without minutes.
 */
export function windows(says: Says, title: string, after: boolean): Window | null {
  const text = title.slice(0, 300);
  return counted(says, text, after) ?? dated(says, text);
}

function counted(says: Says, text: string, after: boolean): Window | null {
  const bare = stretch(says, text);
  let first = earlier(text, aroundLaunch(says, text), numberedDay(says, text));
  first = earlier(text, first, away(says, text));
  if (after) first = earlier(text, first, within(says, text));
  if (after || bare?.from === 0) first = earlier(text, first, bare);
  first = earlier(text, first, day(says, "dayBefore", text, -1440));
  first = earlier(text, first, day(says, "dayOf", text, 0));
  return earlier(text, first, day(says, "dayAfter", text, 1440));
}

/** Which of two stands first in a text; the first of them where both do. */
function earlier(text: string, one: Window | null, other: Window | null): Window | null {
  if (one === null || other === null) return one ?? other;
  return text.indexOf(other.text) < text.indexOf(one.text) ? other : one;
}

function day(says: Says, idea: "dayBefore" | "dayOf" | "dayAfter", title: string, from: number): Window | null {
  const text = says(idea, title);
  return text === null ? null : { text: text.trim(), from, to: null };
}

/** How far from the launch these are cannot be known. */
function dated(says: Says, title: string): Window | null {
  const text = clock(title) ?? says("weekday", title);
  return text === null ? null : { text: text.trim(), from: null, to: null };
}
