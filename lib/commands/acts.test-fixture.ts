import { randomUUID } from "node:crypto";
import { PASSWORD } from "@/lib/db/person.test-fixture";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { countedLeaves } from "@/lib/domain/deployment/leaves";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking } from "./arrange.test-fixture";
import type { Context } from "./context";
import type { Acknowledged } from "./replayed.test-fixture";
import type { WebProcess } from "./web-process.test-fixture";

/** What somebody does after looking at a deployment, and what the record will say of it. */
export type Act = {
  says: Pick<Acknowledged, "type" | "item" | "rev" | "stateHash">;
  send: (to: WebProcess, by: Context) => Promise<{ seq: number }>;
};

/** Signing what the page of a role shows for this fold. */
export function signing(shown: Deployment, role: string, decision: "approve" | "reject" = "approve"): Act {
  const stage = shown.checklist.stages.find(({ roles }) => roles.some((one) => one.role === role));
  if (!stage) throw new Error(`No stage names ${role}`);
  const hash = stateHash(coveredBy(shown, stage, role));
  const said = { meaning: "I have looked at all of it.", comment: decision === "reject" ? "Not like this" : null };
  const page = { deployment: shown.id, stage: stage.id, role, decision, ...said, stateHash: hash, password: PASSWORD };
  return { says: { type: "role.signed", stateHash: hash }, send: ({ signOff }, by) => signOff(page, by) };
}

/** Answering an item on the revision this fold shows. */
export function answering(shown: Deployment, item: string, verb: "tick" | "untick" | "exclude"): Act {
  const { rev } = answerOf(shown, item);
  const seen = { deployment: shown.id, item, rev };
  if (verb === "tick") return { says: { type: "item.ticked", item, rev }, send: (to, by) => to.tickItem(seen, by) };
  // No two reasons are alike, so that no act says the same as another.
  const given = { ...seen, reason: `Looked at it again, ${randomUUID()}` };
  if (verb === "untick")
    return { says: { type: "item.unticked", item, rev }, send: (to, by) => to.untickItem(given, by) };
  return { says: { type: "item.excluded", item, rev }, send: (to, by) => to.excludeItem(given, by) };
}

function withdrawing(shown: Deployment, signature: number): Act {
  const said = { deployment: shown.id, signature, reason: "I looked too quickly" };
  return { says: { type: "signature.withdrawn" }, send: (to, by) => to.withdrawSignature(said, by) };
}

/** One of the things this person could do next: mostly what has a chance, so that the record fills. */
function some(shown: Deployment, { id, roles }: Person, chance: () => number): Act {
  const leaves = countedLeaves(shown, "go").map((item) => item.id);
  const open = leaves.filter((item) => answerOf(shown, item).state === "open");
  const role = oneOf(roles, chance)?.role;
  if (!role || chance() > 0.93) return someAnswer(shown, oneOf(open.length > 0 ? open : leaves, chance) ?? "", chance);
  const mine = shown.signatures.findLast(({ by, withdrawn }) => by.id === id && !withdrawn);
  if (mine && chance() < 0.4) return withdrawing(shown, mine.seq);
  return signing(shown, role, open.length === 0 && chance() < 0.6 ? "approve" : "reject");
}

function someAnswer(shown: Deployment, item: string, chance: () => number): Act {
  if (answerOf(shown, item).state !== "done") return answering(shown, item, "tick");
  return answering(shown, item, chance() < 0.2 ? "untick" : "exclude");
}

const oneOf = <Thing>(things: readonly Thing[], chance: () => number) => things[Math.floor(chance() * things.length)];

/** How an act ended: acknowledged or refused, together as often as it was sent. */
export type Outcome = { acknowledged: Acknowledged[]; refused: Refused[] };
type Refused = { code?: string; message: string };

/** Sends an act under one key to some processes at once, as a double click or a retry does. */
export async function sent(person: Person, { says, send }: Act, ...to: readonly WebProcess[]): Promise<Outcome> {
  const key = randomUUID();
  const settled = await Promise.allSettled(to.map((one) => send(one, asking(person, key))));
  return {
    acknowledged: settled.flatMap((one) =>
      one.status === "fulfilled" ? [{ ...says, key, person: person.id, seq: one.value.seq }] : [],
    ),
    refused: settled.flatMap((one) => (one.status === "rejected" ? [one.reason as Refused] : [])),
  };
}

type Playing = { deployment: string; turns: number; home: WebProcess; twin: WebProcess; chance: () => number };

/** Somebody who looks at a deployment and acts on it, some times over; a third of it is sent twice. */
export async function plays(person: Person, { deployment, turns, home, twin, chance }: Playing): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const act = some(await home.readDeployment(deployment), person, chance);
    outcomes.push(await (chance() < 0.3 ? sent(person, act, home, twin) : sent(person, act, home)));
  }
  return outcomes;
}

/** Numbers from 0 to 1 that the same seed gives again (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
