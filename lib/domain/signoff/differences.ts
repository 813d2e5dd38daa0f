import { canonical } from "@/lib/domain/canonical";
import type { Covered, CoveredItem } from "./covered";

/** One thing that is no longer as it was signed. `subject` is the item's words, `text` what happened to it. */
export type Difference = {
  item: string | null;
  subject: string | null;
  text: string;
  from: string | null;
  to: string | null;
};

/** What changed between two states of one scope; empty exactly where their hashes are equal. */
export function differences(before: Covered, now: Covered): Difference[] {
  const then = new Map(before.items.map((item) => [item.id, item]));
  const today = new Set(now.items.map(({ id }) => id));
  return [
    ...framing(before, now),
    ...now.items.flatMap((item) => {
      const was = then.get(item.id);
      return was ? changes(was, item) : [of(item, "added to what the role answers for", null, words(item.state))];
    }),
    ...before.items
      .filter(({ id }) => !today.has(id))
      .map((item) => of(item, "no longer part of what the role answers for", words(item.state), null)),
  ];
}

/** What holds for the whole scope rather than for one item of it. */
function framing(before: Covered, now: Covered): Difference[] {
  const sides: [string, string, string][] = [
    ["this is another deployment", before.deployment, now.deployment],
    [`the version to be released changed from ${before.target} to ${now.target}`, before.target, now.target],
    [`what exactly is released changed from ${digest(before)} to ${digest(now)}`, digest(before), digest(now)],
    ["the rules in force changed", canonical(before.policy), canonical(now.policy)],
    ["what the role answers for changed", scope(before), scope(now)],
  ];
  return sides
    .filter(([, from, to]) => from !== to)
    .map(([text, from, to]) => ({ item: null, subject: null, text, from, to }));
}

const digest = ({ digest: said }: Covered) => said ?? "not said";
const scope = ({ scope: { gate, stage, role, sections } }: Covered) => canonical([gate, stage, role, sections]);

function changes(was: CoveredItem, is: CoveredItem): Difference[] {
  const found: Difference[] = [];
  if (was.text !== is.text) found.push(of(is, "worded anew", was.text, is.text));
  if (was.below !== is.below) found.push(of(is, "what stands below it changed", null, null));
  if (answered(was) !== answered(is)) found.push(of(is, transition(was, is), words(was.state), words(is.state)));
  if (was.red !== is.red)
    found.push(of(is, is.red ? "its probe is red now" : "its probe is no longer red", null, null));
  if (waived(was) !== waived(is))
    found.push(of(is, is.waiver ? "a waiver accepts it" : "no waiver accepts it any more", null, null));
  if (shown(was) !== shown(is)) found.push(of(is, "its evidence changed", null, null));
  return found;
}

const waived = ({ waiver }: CoveredItem) => JSON.stringify(waiver ?? null);
const shown = ({ evidence }: CoveredItem) => JSON.stringify(evidence ?? []);

/** The revision stands in it: going back to the earlier answer never looks like not having gone. */
const answered = ({ state, rev, reason, option }: CoveredItem) => JSON.stringify([state, rev, reason, option]);

function transition(was: CoveredItem, is: CoveredItem): string {
  if (was.state !== is.state) return `${words(was.state)}, now ${words(is.state)}`;
  if (was.option !== is.option) return "another option was chosen";
  if (was.reason !== is.reason) return `${words(is.state)}, now for another reason`;
  return `changed and answered anew, ${words(is.state)} again`;
}

const words = (state: string) => (state === "not-applicable" ? "not applicable" : state);

const of = (item: CoveredItem, text: string, from: string | null, to: string | null): Difference => ({
  item: item.id,
  subject: item.text,
  text,
  from,
  to,
});
