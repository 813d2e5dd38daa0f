import type { Vocabulary } from "./vocabulary";

/** What roles a spelling stands for: none where it is no known one, several where it is ambiguous. */
export type Naming = (spelling: string) => readonly string[];

/** Names roles with the tables of some languages, the first that knows the spelling. */
export const naming =
  (languages: readonly Vocabulary[]): Naming =>
  (spelling) => {
    const key = spelling.toLowerCase();
    const found = languages.find(({ roleNames }) => Object.hasOwn(roleNames, key))?.roleNames[key];
    return found === undefined ? [] : [found].flat();
  };
