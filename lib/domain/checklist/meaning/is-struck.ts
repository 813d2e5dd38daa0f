import { plain, type Span } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

const parting = /\s[-–—]+\s|:\s|[([]/g;
const parts = /\s[-–—]|:\s|[([]/;

/** Whether a line is struck through as a whole, or up to a reason, or says "N/A" before or behind its words. */
export const isStruck = (says: Says, words: readonly Span[]): boolean =>
  isLined(words) || isMarked(says, plain(words).trim());

function isLined(words: readonly Span[]): boolean {
  if (typeof words[0] === "string" && words.length === 1) return false;
  const free = words.findIndex((span) => typeof span === "string" && span.trim() !== "");
  const lined = words.slice(0, free < 0 ? undefined : free).filter((span) => typeof span === "object");
  if (lined.length === 0 || !lined.every(({ strike }) => strike)) return false;
  const rest = plain(words.slice(free < 0 ? words.length : free)).trim();
  // Other words behind struck ones take their place.
  return rest === "" || /^[-–—:([.]/.test(rest);
}

function isMarked(says: Says, text: string): boolean {
  const ahead = says("notApplicable", text);
  if (ahead !== null && /^\s?[-–—:]/.test(text.slice(ahead.length))) return true;
  const tail = text.slice(-160);
  if (!parts.test(tail)) return false;
  return endings(tail).some((end) => says("notApplicable", tail.slice(end)) !== null);
}

/** Where the last signs that part words end. */
function endings(text: string): number[] {
  const found: number[] = [];
  parting.lastIndex = 0;
  while (parting.test(text)) found.push(parting.lastIndex);
  return found.slice(-8);
}
