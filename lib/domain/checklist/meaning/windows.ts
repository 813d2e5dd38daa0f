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
  const found = counted(says, text, after).filter((window) => window !== null);
  const [first] = found.sort((a, b) => text.indexOf(a.text) - text.indexOf(b.text));
  return first ?? dated(says, text);
}

function counted(says: Says, text: string, after: boolean): (Window | null)[] {
  const bare = stretch(says, text);
  return [
    aroundLaunch(says, text),
    numberedDay(says, text),
    away(says, text),
    after ? within(says, text) : null,
    after || bare?.from === 0 ? bare : null,
    day(says, "dayBefore", text, -1440),
    day(says, "dayOf", text, 0),
    day(says, "dayAfter", text, 1440),
  ];
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
