import { RE2JS } from "re2js";
import { Trouble } from "./trouble";

/** A user's pattern, compiled. Its time grows with the text alone: no pattern can hold the worker up. */
export type Regex = {
  /** Whether it occurs anywhere in a text. */
  test: (text: string) => boolean;
  /** What its first occurrence matched, and then its groups; null where it does not occur. */
  match: (text: string) => (string | null)[] | null;
};

const MOST_CHARACTERS = 500;
const MOST_STEPS = 400;
// A step of the pattern costs some 12 ns a character in the worst case: at most 0.7 s a text.
const MOST_WORK = 60_000_000;

/**
 * Compiles a pattern with RE2's semantics (no look-around, no back-references). `(?i)` in front ignores case.
 * @throws Trouble not configured where it is none; `budget_exhausted` from its functions where the text is too long for it
 */
export function regex(pattern: string): Regex {
  const { compiled, objection } = read(pattern);
  if (!compiled) throw new Trouble(`${objection}.`, "config_invalid");
  const steps = compiled.programSize();
  const matcher = (text: string) => {
    if (steps * text.length > MOST_WORK)
      throw new Trouble(
        `The text (${text.length} characters) is too long for so wide a pattern. Make its repetitions smaller.`,
        "budget_exhausted",
      );
    return compiled.matcher(text);
  };
  return {
    test: (text) => matcher(text).find(),
    match: (text) => {
      const found = matcher(text);
      return found.find() ? groupsOf(found) : null;
    },
  };
}

type Found = { groupCount: () => number; group: (n: number) => string | null };

const groupsOf = (found: Found) => Array.from({ length: found.groupCount() + 1 }, (_, n) => found.group(n) ?? null);

/** Why a text is no pattern that can be used, as a sentence without its end; null where it is one. */
export const objectionToRegex = (pattern: string): string | null => read(pattern).objection;

function read(pattern: string): { compiled: RE2JS; objection: null } | { compiled: null; objection: string } {
  if (pattern === "") return refused("Give the pattern to look for");
  if (pattern.length > MOST_CHARACTERS) return refused(`Write the pattern in at most ${MOST_CHARACTERS} characters`);
  try {
    const compiled = RE2JS.compile(pattern);
    if (compiled.programSize() <= MOST_STEPS) return { compiled, objection: null };
    return refused("The pattern repeats too much. Make the numbers in its braces smaller");
  } catch (error) {
    return refused(inWords(error instanceof Error ? error.message : ""));
  }
}

const refused = (objection: string) => ({ compiled: null, objection });

const UNSUPPORTED: readonly [RegExp, string][] = [
  [/Perl syntax: `\(\?(?:<?[=!])|named capture: `\(\?<[=!]/, "Patterns know no look-ahead and look-behind"],
  [/escape sequence: `\\[1-9]/, "Patterns know no references back to a group (\\1)"],
  [/missing closing \)/, "In the pattern a bracket ( is not closed"],
  [/unexpected \)/, "In the pattern a bracket ) closes nothing"],
  [/missing closing \]/, "In the pattern a bracket [ is not closed"],
  [/repeat count/, "The pattern repeats too much. Make the numbers in its braces smaller"],
  [/missing argument to repetition/, "In the pattern a repetition (* + ? {}) has nothing before it to repeat"],
];

function inWords(said: string): string {
  const known = UNSUPPORTED.find(([form]) => form.test(said));
  if (known) return known[1];
  const part = /`(.+)`$/.exec(said)?.[1];
  return part ? `The pattern cannot be read at “${part}”` : "The pattern cannot be read";
}
