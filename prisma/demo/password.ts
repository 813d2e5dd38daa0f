import { randomInt } from "node:crypto";

const pick = (letters: string) => letters[randomInt(letters.length)] ?? "";

const syllable = () => pick("bdfgklmnprstvz") + pick("aeiou");

/** Four made-up words, about 49 bits: "kavu-temo-rila-sobe". */
export const password = (): string => Array.from({ length: 4 }, () => syllable() + syllable()).join("-");
