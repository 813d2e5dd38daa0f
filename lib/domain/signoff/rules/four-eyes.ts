import type { Actor } from "@/lib/domain/actor";
import { type Gate, type Item, plain } from "@/lib/domain/checklist/checklist";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { countedLeaves, isResolved } from "@/lib/domain/deployment/leaves";
import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import { waiverOf } from "@/lib/domain/waiver/waived";
import { countsAsOne, signedBy } from "../counts-as-one";
import { coveredBy } from "../covered";
import type { Rule, Signing } from "../rule";
import { type RoleState, type StageState, stageStates } from "../stages";

export default {
  claim: "Every item is covered by a signature of somebody other than who answered it",
  objections(deployment, signing) {
    const stage = stageStates(deployment).find(({ id }) => id === signing.stage);
    if (deployment.policy["four-eyes"] !== "forbid" || !stage || !completes(deployment, stage, signing)) return [];
    const vouched = signed(deployment, stage.gate);
    const { items } = coveredBy(deployment, stage, signing.role);
    vouch(vouched, signing.person.id, items);
    return sentences(deployment, stage.gate, vouched);
  },
  breaches(deployment, gate) {
    const vouched = signed(deployment, gate);
    return vouched.size > 0 ? sentences(deployment, gate, vouched) : [];
  },
} satisfies Rule;

/** Who vouched for each item, by the item's id. */
type Vouched = Map<string, Set<string>>;

/** Whether this signature would be the one that completes the last stage of its gate. */
function completes(deployment: Deployment, stage: StageState, { role, decision, person }: Signing): boolean {
  const stages = stageStates(deployment).filter(({ gate }) => gate === stage.gate);
  const before = stages.slice(0, -1).every(({ complete }) => complete);
  const roles = stage.roles.every((state) =>
    state.role === role ? isLastOf(deployment, state, person) : state.standing === "approved",
  );
  return decision === "approve" && stages.at(-1)?.id === stage.id && before && roles;
}

/** Whether one more signature is enough, this person's. */
function isLastOf(deployment: Deployment, { role, valid, needed }: RoleState, person: Signing["person"]): boolean {
  const theirs = signedBy(person, role, deployment);
  return valid.filter((signature) => !countsAsOne(signature, theirs)).length + 1 >= needed;
}

function signed(deployment: Deployment, gate: Gate): Vouched {
  const vouched: Vouched = new Map();
  const roles = stageStates(deployment).flatMap((stage) => (stage.gate === gate ? stage.roles : []));
  for (const { by, covered } of roles.flatMap(({ valid }) => valid)) vouch(vouched, by.id, covered.items);
  return vouched;
}

function vouch(vouched: Vouched, person: string, items: readonly { id: string }[]): void {
  for (const { id } of items) vouched.set(id, (vouched.get(id) ?? new Set()).add(person));
}

function sentences(deployment: Deployment, gate: Gate, vouched: Vouched): string[] {
  const alone = new Map<string, { name: string; items: Item[] }>();
  for (const item of countedLeaves(deployment, gate)) {
    for (const by of answerers(deployment, item)) {
      if (byAnother(vouched.get(item.id), by.id)) continue;
      const person = alone.get(by.id) ?? { name: by.name, items: [] };
      alone.set(by.id, { ...person, items: [...person.items, item] });
    }
  }
  return [...alone.values()].map(
    ({ name, items }) =>
      `${quantity(items.length, "item")} answered by ${name} ${items.length === 1 ? "is" : "are"} not covered by a signature of somebody else: ` +
      `${listing(items.map(({ words }) => `“${plain(words)}”`))}.`,
  );
}

/** Who says that an item is resolved: of an automatic tick whoever set it so; what is waived is answered by whoever asked for that, beside who ticked it. */
function answerers(deployment: Deployment, item: Item): Pick<Actor, "id" | "name">[] {
  if (!isResolved(deployment, item)) return [];
  const { by, automatic, state } = answerOf(deployment, item.id);
  const asker = waiverOf(deployment, item.id)?.asked.by;
  const answerer = state === "done" || state === "not-applicable" ? (automatic ?? by) : null;
  return [...(answerer ? [answerer] : []), ...(asker && asker.id !== answerer?.id ? [asker] : [])];
}

const byAnother = (signers: ReadonlySet<string> | undefined, answerer: string): boolean =>
  signers !== undefined && [...signers].some((signer) => signer !== answerer);
