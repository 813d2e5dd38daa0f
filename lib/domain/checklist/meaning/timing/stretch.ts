import type { Window } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { offset } from "./offset";
import { reach } from "./reach";

const bare = /(?<![\p{L}\p{N}.,:/])\d{1,4}(?!\d|:\d)/gu;

/** A bare stretch of time: "0-2 hours". */
export function stretch(says: Says, title: string): Window | null {
  if (!/\d/.test(title)) return null;
  for (const { 0: digits, index } of title.matchAll(bare)) {
    const { size, last, at } = reach(says, title, index + digits.length);
    if (last === null || last.size === null || last.sign !== "") continue;
    const from = offset("+", Number(digits), size ?? last.size);
    return { text: title.slice(index, at), from, to: offset("+", last.count, last.size) };
  }
  return null;
}
