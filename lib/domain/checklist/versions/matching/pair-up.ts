import type { Entry } from "./entry";
import { type Doubt, pairAlike, settleDoubts } from "./pair-alike";
import { pairBy, type Round } from "./pair-by";
import { pairByChildren } from "./pair-by-children";
import { type Pairing, unpaired } from "./pairing";

/** The same titles above and the same words; of several, the one with the same neighbours, where a copy stands above. */
const inPlace: readonly Round[] = [
  { key: ({ path, text, previous, next }) => `${path} ${[previous, text, next].join("\n")}`, rule: "equal" },
  { key: ({ path, text, next }) => `${path} ${[text, next].join("\n")}`, rule: "equal" },
  { key: ({ path, text, previous }) => `${path} ${[text, previous].join("\n")}`, rule: "equal" },
  { key: ({ path, text }) => `${path} ${text}`, rule: "any" },
  { key: ({ path }) => String(path), rule: "any" },
];

/** In something that was found already, whatever that is called now. */
const atHome: readonly Round[] = [
  { key: ({ text }, home) => (home === undefined ? null : `${home?.at} ${text}`), rule: "any" },
  { key: ({ bare }, home) => (home === undefined ? null : `${home?.at} ${bare}`), rule: "any" },
];

/** The same words anywhere else; of several, the one with the same neighbours. */
const moved: readonly Round[] = [
  { key: ({ text, previous, next }) => [previous, text, next].join("\n"), rule: "equal" },
  { key: ({ text, next }) => [text, next].join("\n"), rule: "equal" },
  { key: ({ text, previous }) => [text, previous].join("\n"), rule: "equal" },
  { key: ({ text }) => text, rule: "equal" },
  { key: ({ bare }) => bare, rule: "equal" },
];

/** Finds out which entry of a version is which one of the version before (domain.md rule 2), and what only a person knows. */
export function pairUp(before: readonly Entry[], now: readonly Entry[]): { pairing: Pairing; doubts: Doubt[] } {
  const pairing = unpaired(before, now);
  // What stands in something is found once that is found: each time around, one level deeper.
  for (const round of [...inPlace, ...atHome, ...moved, ...atHome]) pairBy(pairing, round);
  for (let again = 0; again < 2 && isLeft(pairing); again += 1) {
    pairByChildren(pairing);
    for (const round of atHome) pairBy(pairing, round);
    pairAlike(pairing);
    for (const round of atHome) pairBy(pairing, round);
  }
  return { pairing, doubts: isLeft(pairing) ? settleDoubts(pairing) : [] };
}

const isLeft = ({ before, now, was }: Pairing): boolean => was.size < Math.min(before.length, now.length);
