import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { unitAt } from "./unit-at";

const signed = /^[ \u00a0]?(?:\.\.|[-–—~〜～])[ \u00a0]?/u;
const end = /^(?:[TtDJ][ \u00a0]?)?([-–−+±]?)[ \u00a0]?(\d{1,4})(?!\d|:\d)/u;

/** What stands behind a number: the size of its unit in minutes, where it goes up to, and `at` which all of it ends. */
export type Reach = { size: number | null; at: number; last: Last | null };
type Last = { sign: string; count: number; size: number | null; at: number };

/** Reads it from the text behind a number that ends `at` an offset. */
export function reach(says: Says, text: string, at: number): Reach {
  const first = unit(says, text, at);
  const last = until(says, text, first.at);
  return { size: first.size, last, at: last?.at ?? first.at };
}

function unit(says: Says, text: string, at: number): { size: number | null; at: number } {
  const found = unitAt(says, text.slice(at, at + 40));
  return found === null ? { size: null, at } : { size: found.size, at: at + found.length };
}

function until(says: Says, text: string, at: number): Last | null {
  const rest = text.slice(at, at + 40);
  const through = signed.exec(rest)?.[0] ?? says("until", rest) ?? "";
  const [said = "", sign = "", digits] = end.exec(through === "" ? "" : rest.slice(through.length)) ?? [];
  if (digits === undefined) return null;
  return { sign, count: Number(digits), ...unit(says, text, at + through.length + said.length) };
}
