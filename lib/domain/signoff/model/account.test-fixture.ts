import { expect } from "vitest";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { answerOf } from "@/lib/domain/deployment/deployment";
import type { Decision } from "@/lib/domain/deployment/fact";
import { readiness } from "@/lib/domain/deployment/readiness";
import {
  anna,
  around,
  bob,
  checklist,
  cora,
  dan,
  person,
  type Story,
} from "@/lib/domain/deployment/sample.test-fixture";
import { stageStates } from "@/lib/domain/signoff/stages";
import { stateHash } from "@/lib/domain/signoff/state-hash";

// A second, slow and simple account of what a deployment is, kept beside the real one through any acts of any people.

export const eve = person("eve", "member", "DevOps Engineer", "Security Engineer", "Release manager");
export const PEOPLE = [anna, bob, dan, cora, eve];

export const ROLES = [
  { stage: "technical", role: "DevOps Engineer", section: null },
  { stage: "technical", role: "Security Engineer", section: "s3" },
  { stage: "final", role: "Release manager", section: null },
] as const;
export type Named = (typeof ROLES)[number];

export type Leaf = { text: string; section: string };
export type Kept = { state: string; rev: number; reason: string | null; option: string | null; by: string | null };
type Given = { seq: number; named: Named; by: string; decision: Decision; withdrawn: boolean; vouched: string };

/** `probe` is how its probe stood when it was asked for, `binding` which one that was; null where it was green or none. */
export type Waived = {
  seq: number;
  item: string;
  asker: string;
  rev: number;
  target: string;
  probe: { binding: number; red: boolean } | null;
  /** It was found red since, and that was not accepted. */
  over: boolean;
  granted: boolean;
  withdrawn: boolean;
};

export type Model = {
  leaves: Map<string, Leaf>;
  answers: Map<string, Kept>;
  /** What was answered for an earlier version and waits to be confirmed. */
  earlier: Map<string, Kept>;
  probes: Map<string, "pass" | "warn" | "fail" | "error" | null>;
  /** Counts how often a probe was bound to each item anew. */
  bindings: Map<string, number>;
  /** Items whose probe was set to tick them, and those that a person answered otherwise since a probe was bound. */
  automatic: Set<string>;
  overruled: Set<string>;
  evidence: Map<string, string[]>;
  waivers: Waived[];
  /** Signatures on paper that nobody confirmed yet, with what they vouched for when they were entered. */
  papers: { seq: number; named: Named; signer: string; vouched: string }[];
  target: string;
  /** How often the target changed: going back to an earlier one is not the same as not having gone. */
  moves: number;
  given: Given[];
  /** What stood of each role when go was called: from then on nothing of it changes. */
  history: Map<string, string> | null;
};

export type Real = { story: Story };

export const FIRST = new Map<string, Leaf>(
  ["i1", "i3", "i4", "i5", "i6"].map((id) => {
    const item = checklist.items.find((one) => one.id === id);
    return [id, { text: plain(item?.words ?? []), section: item?.section ?? "" }];
  }),
);

/** The second version words one item anew and has one less. */
export const SECOND = {
  ...checklist,
  items: checklist.items
    .filter(({ id }) => id !== "i4")
    .map((item): Item => (item.id === "i3" ? { ...item, words: ["Full backup, twice"] } : item)),
};

export const fresh = (): Model => ({
  ...{ leaves: new Map(FIRST), answers: new Map(), earlier: new Map(), probes: new Map(), evidence: new Map() },
  ...{ bindings: new Map(), automatic: new Set(), overruled: new Set(), waivers: [], papers: [] },
  ...{ target: "1.0.0", moves: 0, given: [], history: null },
});

export const OPEN: Kept = { state: "open", rev: 0, reason: null, option: null, by: null };
export const keptOf = ({ answers }: Model, id: string): Kept => answers.get(id) ?? OPEN;

/** The waiver that accepts an item as it is. */
export const waiverOf = (model: Model, id: string): Waived | undefined =>
  model.waivers.findLast((waiver) => waiver.item === id && waiver.granted && accepts(model, waiver));

export function accepts(model: Model, { item, rev, target, over, withdrawn }: Waived): boolean {
  return !withdrawn && !over && target === `${model.target} ${model.moves}` && keptOf(model, item).rev === rev;
}

/** Everything a role vouches for, written out plainly: two of these are equal exactly where nothing changed. */
export function vouched(model: Model, { section }: Named): string {
  const mine = [...model.leaves].filter(([, leaf]) => section === null || leaf.section === section);
  const lines = mine.map(([id, { text }]) => {
    const { by: _, ...kept } = keptOf(model, id);
    const shown = [...(model.evidence.get(id) ?? [])].sort();
    return [id, text, kept, model.probes.get(id) === "fail", shown, waiverOf(model, id)?.seq ?? null];
  });
  return JSON.stringify([model.target, lines.sort(([one], [other]) => String(one).localeCompare(String(other)))]);
}

export const lastOf = ({ given }: Model, named: Named) => given.findLast((one) => one.named === named);

export function isComplete(model: Model, stage: string): boolean {
  return ROLES.filter((named) => named.stage === stage).every((named) => standingOf(model, named) === "approved");
}

export function standingOf(model: Model, named: Named): string {
  const frozen = model.history?.get(named.role);
  if (frozen !== undefined) return frozen;
  const last = lastOf(model, named);
  if (!last) return "missing";
  if (last.withdrawn) return "withdrawn";
  if (last.decision === "reject") return "rejected";
  const inOrder = named.stage === "technical" || isComplete(model, "technical");
  return inOrder && last.vouched === vouched(model, named) ? "approved" : "stale";
}

const isAnswered = (model: Model, id: string) => ["done", "not-applicable"].includes(keptOf(model, id).state);
export const isResolved = (model: Model, id: string) => isAnswered(model, id) || waiverOf(model, id) !== undefined;

export function isJudged(model: Model, id: string): boolean {
  const outcome = model.probes.get(id);
  if (outcome === undefined || outcome === "pass" || outcome === "warn") return true;
  const accepted = waiverOf(model, id)?.probe;
  return accepted !== null && accepted !== undefined && accepted.binding === model.bindings.get(id);
}

/** Four eyes, item by item: somebody other than who answered it has a valid signature over it. */
function isSeenTwice(model: Model, [id, leaf]: [string, Leaf]): boolean {
  const valid = ROLES.filter((named) => standingOf(model, named) === "approved");
  const over = valid.filter(({ section }) => section === null || section === leaf.section);
  const answerers = [...(isAnswered(model, id) ? [keptOf(model, id).by] : []), waiverOf(model, id)?.asker];
  const signers = over.map((named) => lastOf(model, named)?.by);
  return answerers.every((by) => by === undefined || signers.some((signer) => signer !== by));
}

export function isReady(model: Model): boolean {
  const leaves = [...model.leaves];
  return (
    leaves.every(([id]) => isResolved(model, id) && isJudged(model, id)) &&
    isComplete(model, "technical") &&
    isComplete(model, "final") &&
    leaves.every((leaf) => isSeenTwice(model, leaf))
  );
}

export function holds(model: Model, { story }: Real): void {
  const { deployment } = story;
  const states = stageStates(deployment);
  const roles = states.flatMap(({ id, roles: of }) => of.map((role) => ({ ...role, stage: id })));
  for (const named of ROLES) {
    const role = roles.find((one) => one.role === named.role && one.stage === named.stage);
    expect(`${named.role} ${role?.standing}`).toBe(`${named.role} ${standingOf(model, named)}`);
  }
  for (const [at, stage] of states.entries()) {
    if (stage.complete) expect(states.slice(0, at).every(({ complete }) => complete)).toBe(true);
  }
  const standing = ROLES.flatMap((named) => lastOf(model, named) ?? []).filter(({ withdrawn }) => !withdrawn);
  expect(new Set(standing.map(({ by }) => by)).size).toBe(standing.length);
  for (const [id] of model.leaves) {
    const { state, rev } = answerOf(deployment, id);
    const kept = keptOf(model, id);
    expect([id, state, rev]).toEqual([id, kept.state, kept.rev]);
  }
  for (const signature of deployment.signatures) expect(stateHash(signature.covered)).toBe(signature.stateHash);
  if (!model.history) expect(readiness(deployment, around).word).toBe(isReady(model) ? "GO" : "HOLD");
}
