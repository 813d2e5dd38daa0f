import type { DeploymentEntry } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { fold } from "@/lib/domain/deployment/fold";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stateHash } from "@/lib/domain/signoff/state-hash";

/** An act that was answered with success, and what its entry has to say. `rev` is the revision it was decided on. */
export type Acknowledged = {
  key: string;
  person: string;
  seq: number;
  type: DeploymentFact["type"];
  item?: string;
  rev?: number;
  stateHash?: string;
};

/**
 * What is wrong with a record, in sentences: replayed from its first line, without the folds and the tables the product
 * keeps, and held against what was acknowledged to those who acted after entry `from`.
 */
export const faults = (entries: readonly DeploymentEntry[], acknowledged: readonly Acknowledged[], from: number) => [
  ...entries.flatMap((entry, index) => signatureFaults(entries.slice(0, index), entry)),
  ...entries.flatMap((_, index) => twoRoleFaults(entries.slice(0, index + 1))),
  ...acknowledged.flatMap((act) => entryFaults(entries, act)),
  ...countFaults(entries.slice(from), acknowledged),
];

type Leaf = { state: string; rev: number };

const STATES: Partial<Record<DeploymentFact["type"], string>> = {
  "item.ticked": "done",
  "item.unticked": "open",
  "item.excluded": "not-applicable",
};

/** Where every answered item stands, counted by hand. */
export function leavesAfter(entries: readonly DeploymentEntry[]): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const { fact } of entries) {
    const state = STATES[fact.type];
    if (state === undefined || !("item" in fact) || typeof fact.item !== "string") continue;
    leaves.set(fact.item, { state, rev: (leaves.get(fact.item)?.rev ?? 0) + 1 });
  }
  return leaves;
}

/** A signature says what the hash of the state before it says, and approves nothing that was open there. */
function signatureFaults(before: readonly DeploymentEntry[], { seq, fact }: DeploymentEntry): string[] {
  if (fact.type !== "role.signed") return [];
  const state = fold(before);
  const stage = state.checklist.stages.find(({ id }) => id === fact.stage);
  if (!stage) return [`Entry ${seq} signs in a stage that is not there.`];
  const covered = coveredBy(state, stage, fact.role);
  const leaves = leavesAfter(before);
  const otherwise = covered.items.filter(({ id, ...said }) => {
    const leaf = leaves.get(id) ?? { state: "open", rev: 0 };
    return leaf.state !== said.state || leaf.rev !== said.rev;
  });
  const open = covered.items.filter(({ id }) => (leaves.get(id)?.state ?? "open") === "open");
  return [
    ...(stateHash(covered) === fact.stateHash
      ? []
      : [`Entry ${seq} signs another state than that of entry ${seq - 1}.`]),
    ...otherwise.map(({ id }) => `Entry ${seq} covers ${id} as it was not.`),
    ...(fact.decision === "approve" ? open.map(({ id }) => `Entry ${seq} approves ${id}, which is open.`) : []),
  ];
}

/** Nobody has two roles standing after the last of these entries. */
function twoRoleFaults(entries: readonly DeploymentEntry[]): string[] {
  const standing = new Map<string, { seq: number; person: string }>();
  for (const { seq, by, fact } of entries) {
    if (fact.type === "role.signed") standing.set(fact.role, { seq, person: by.id });
    if (fact.type !== "signature.withdrawn") continue;
    for (const [role, one] of standing) if (one.seq === fact.signature) standing.delete(role);
  }
  const people = [...standing.values()].map(({ person }) => person);
  const twice = people.filter((person, index) => people.indexOf(person) !== index);
  return twice.map((person) => `After entry ${entries.length} ${person} has two roles standing.`);
}

/** What was acknowledged stands where it was said to, as it was said. */
function entryFaults(entries: readonly DeploymentEntry[], { seq, person, type, item, rev, stateHash }: Acknowledged) {
  const entry = entries[seq - 1];
  const said = JSON.stringify([person, type, item ?? null, stateHash ?? null]);
  const is = JSON.stringify(entry && [entry.by.id, entry.fact.type, itemOf(entry.fact), hashOf(entry.fact)]);
  const found = item === undefined ? 0 : (leavesAfter(entries.slice(0, seq - 1)).get(item)?.rev ?? 0);
  return [
    ...(said === is ? [] : [`Entry ${seq} was acknowledged as ${said} and is ${is}.`]),
    ...(rev === undefined || rev === found ? [] : [`Entry ${seq} was decided on revision ${rev} and met ${found}.`]),
  ];
}

const itemOf = (fact: DeploymentFact) => ("item" in fact && typeof fact.item === "string" ? fact.item : null);
const hashOf = (fact: DeploymentFact) => (fact.type === "role.signed" ? fact.stateHash : null);

/** Every entry was acknowledged to one act, and every act came to one entry. */
function countFaults(entries: readonly DeploymentEntry[], acknowledged: readonly Acknowledged[]): string[] {
  const keys = new Map<number, Set<string>>();
  for (const { seq, key } of acknowledged) keys.set(seq, (keys.get(seq) ?? new Set()).add(key));
  const places = new Set(acknowledged.map(({ key, seq }) => `${key} ${seq}`)).size;
  return [
    ...entries
      .filter(({ seq }) => keys.get(seq)?.size !== 1)
      .map(({ seq }) => `Entry ${seq} is nobody's, or two acts'.`),
    ...(places === entries.length
      ? []
      : [`${places} acts were acknowledged, and ${entries.length} entries are there.`]),
  ];
}
