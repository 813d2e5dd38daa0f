import { Refusal } from "@/lib/domain/refusal";

const DEEPEST = 40;
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** A JSON value with every text in NFC. Refuses texts no database can keep, and nesting nobody means. */
export function tidy(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new Refusal("invalid", "This is nested too deeply to be anything we know.");
  if (typeof value === "string") return tidyText(value);
  if (Array.isArray(value)) return value.map((one) => tidy(one, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [tidyText(name), tidy(one, depth + 1)]));
}

/** A text in NFC. Refuses NUL characters and halves of characters. */
export function tidyText(text: string): string {
  if (UNSTORABLE.test(text))
    throw new Refusal("invalid", "There is a broken character in the text. Take it out, or paste the text anew.");
  return text.normalize("NFC");
}
