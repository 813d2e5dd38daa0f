import { chinese } from "./chinese";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { italian } from "./italian";
import { japanese } from "./japanese";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";
import { vietnamese } from "./vietnamese";
import type { Vocabulary } from "./vocabulary";

/** The tables by language tag (BCP 47). */
export const languages = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  vi: vietnamese,
  zh: chinese,
  ja: japanese,
} as const satisfies Record<string, Vocabulary>;

export type Language = keyof typeof languages;
