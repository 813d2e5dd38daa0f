import fc from "fast-check";
import { expect } from "vitest";
import type { Decision } from "@/lib/domain/deployment/fact";
import { anna, bob, checklist, cora, dan } from "@/lib/domain/deployment/sample.test-fixture";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { signOff } from "@/lib/domain/signoff/signing";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import { withdrawSignature } from "@/lib/domain/signoff/withdrawing";
import {
  eve,
  isComplete,
  isJudged,
  isResolved,
  lastOf,
  type Model,
  type Named,
  type Real,
  ROLES,
  vouched,
} from "./account.test-fixture";
import { Act, anyone, anyRole, told } from "./act.test-fixture";
import { passes, ticks } from "./answering-acts.test-fixture";

function signs(model: Model, real: Real, who: typeof anna, named: Named, decision: Decision): void {
  const { deployment } = real.story;
  const stage = checklist.stages.find(({ id }) => id === named.stage) ?? expect.fail();
  const shown = stateHash(coveredBy(deployment, stage, named.role));
  const before = vouched(model, named);
  const given = { stage: named.stage, role: named.role, decision, comment: decision === "reject" ? "not yet" : null };
  const seq = told(real, who, () =>
    signOff(deployment, who, { ...given, meaning: "Reviewed.", method: "password", stateHash: shown }, deployment.now),
  );
  if (seq === null) return;
  if (decision === "approve") expectMayApprove(model, named, who.id);
  model.given.push({ seq, named, by: who.id, decision, withdrawn: false, vouched: before });
}

export const signing = fc
  .tuple(anyone, anyRole, fc.constantFrom<Decision>("approve", "approve", "approve", "reject"))
  .map(
    ([who, named, decision]) =>
      new Act(`${who.id} ${decision}s as ${named.role}`, (model, real) => signs(model, real, who, named, decision)),
  );

function expectMayApprove(model: Model, named: Named, who: string): void {
  const mine = [...model.leaves].filter(([, leaf]) => named.section === null || leaf.section === named.section);
  expect(mine.filter(([id]) => !isResolved(model, id) || !isJudged(model, id))).toEqual([]);
  if (named.stage === "final") expect(isComplete(model, "technical")).toBe(true);
  const others = ROLES.filter((other) => other !== named).flatMap((other) => lastOf(model, other) ?? []);
  expect(others.filter(({ by, withdrawn }) => by === who && !withdrawn)).toEqual([]);
}

export const withdrawing = fc.tuple(anyone, fc.nat(5)).map(
  ([who, at]) =>
    new Act(`${who.id} withdraws`, (model, real) => {
      const mine = model.given.filter(({ by }) => by === who.id);
      const chosen = mine[at % Math.max(1, mine.length)];
      if (!chosen) return;
      const signature = chosen.seq;
      const seq = told(real, who, () =>
        withdrawSignature(real.story.deployment, who, { signature, reason: "too early" }),
      );
      if (seq !== null) chosen.withdrawn = true;
    }),
);

/** What leads to GO, so that much of what follows happens to signatures that stand. */
export const preparing = fc
  .tuple(fc.constantFrom(cora, eve), fc.boolean())
  .map(
    ([who, sign]) =>
      new Act(`${who.id} ticks all${sign ? ", and all sign" : ""}`, (model, real) =>
        prepare(model, real, who, sign ? [anna, bob, dan] : []),
      ),
  );

function prepare(model: Model, real: Real, who: typeof anna, signers: readonly (typeof anna)[]): void {
  for (const item of model.leaves.keys()) ticks(model, real, who, item);
  for (const id of model.history ? [] : model.probes.keys()) passes(model, real, id);
  for (const [at, named] of ROLES.entries()) {
    const signer = signers[at];
    if (signer) signs(model, real, signer, named, "approve");
  }
}
