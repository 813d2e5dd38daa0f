import type { Span } from "@/lib/domain/checklist/checklist";

/** Passwords inside addresses and commands are not printed: `redis://:secret@host`, `curl -u admin:secret`. */
export const mask = (text: string): string => text.replaceAll(IN_URL, "$1•••@").replaceAll(IN_OPTION, "$1•••");

const IN_URL = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:)[^\s@/]+@/gi;
const IN_OPTION = /((?:^|\s)(?:-u|--user)[ =][^\s:]+:)\S+/g;

/** The same for words with marks. */
export const maskWords = (words: readonly Span[]): Span[] =>
  words.map((span) => (typeof span === "string" ? mask(span) : { ...span, text: mask(span.text) }));
