import type { Detected } from "./detect";
import { languages } from "./languages";
import type { Vocabulary } from "./vocabulary";

/** The tables to read a document with; English is always among them, for documents mix it into every language. */
export function tables({ language, others }: Detected): Vocabulary[] {
  const own = language === null || language === "en" ? [] : [language];
  return [...own, ...others, "en" as const].map((tag) => languages[tag]);
}
