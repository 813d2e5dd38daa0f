import { cut } from "@/lib/domain/cut";

const LONGEST = 100;

/** Words as a sentence quotes them, not too many of them. */
export function quoted(words: string): string {
  const all = words.replace(/\s+/g, " ").trim();
  const short = cut(all, LONGEST);
  return `“${short}${short.length < all.length ? "…" : ""}”`;
}
