const unseen = String.raw`[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E0FFF}]`;
const scripts = ["Arabic", "Devanagari", "Bengali", "Sinhala", "Tamil", "Malayalam", "Khmer"];
const joined = String.raw`[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}\p{M}${scripts.map((each) => String.raw`\p{Script=${each}}`).join("")}]`;
// Joiners are part of emoji and of scripts such as Persian or Hindi, where the letter before them calls for one.
const joiner = String.raw`[\u200C\u200D](?<!${joined}[\u200C\u200D])`;
const hidden = new RegExp(`${unseen}|${joiner}`, "gu");

// Letters and signs below all others that are hidden, which nearly all lines hold nothing but.
const perhaps = /[^\t -~\u00A0-\u00AC\u00AE-\u0600]/;

/** A text with its characters that are not seen, or turn the order of others round, written out: `⟨U+202E⟩`. */
export const visible = (text: string): string => text.replace(hidden, (sign) => `⟨${named(sign)}⟩`);

/** Whether a text has any. */
export const hides = (text: string): boolean => perhaps.test(text) && hiddenIn(text).length > 0;

/** The hidden characters of a text, each once, as `U+202E`. */
export const hiddenIn = (text: string): string[] => [...new Set(text.match(hidden))].map(named);

const named = (sign: string): string => `U+${String(sign.codePointAt(0)?.toString(16)).toUpperCase().padStart(4, "0")}`;
