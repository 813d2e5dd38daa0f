import type { Window } from "@/lib/domain/checklist/checklist";
import { quantity } from "@/lib/domain/quantity";

/** The units a window is given in, in minutes, the largest first. */
export const UNITS = [
  { name: "weeks", minutes: 10_080 },
  { name: "days", minutes: 1440 },
  { name: "hours", minutes: 60 },
  { name: "minutes", minutes: 1 },
] as const;

/** The largest unit an offset is a whole number of; hours where there is none. */
export const unitOf = (minutes: number | null): (typeof UNITS)[number] =>
  (minutes ? UNITS.find((unit) => minutes % unit.minutes === 0) : undefined) ?? UNITS[2];

/** A window as people say it: its name, then from when to when around T-0. */
export function windowWords({ text, from, to }: Window): string {
  const span = [from === null ? "" : `from ${offsetWords(from)}`, to === null ? "" : `to ${offsetWords(to)}`];
  const said = span.filter(Boolean).join(" ");
  return said ? `${text} (${said})` : text;
}

function offsetWords(minutes: number): string {
  if (minutes === 0) return "T-0";
  const unit = unitOf(minutes);
  const count = quantity(Math.abs(minutes) / unit.minutes, unit.name.slice(0, -1), unit.name);
  return `${count} ${minutes < 0 ? "before" : "after"}`;
}
