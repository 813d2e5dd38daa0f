import fc from "fast-check";
import { expect } from "vitest";
import { answerOf } from "@/lib/domain/deployment/deployment";
import type { Decision } from "@/lib/domain/deployment/fact";
import { type anna, checklist } from "@/lib/domain/deployment/sample.test-fixture";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { confirmPaper } from "@/lib/domain/signoff/paper/confirm-paper";
import { enterPaper } from "@/lib/domain/signoff/paper/enter-paper";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import { askWaiver } from "@/lib/domain/waiver/ask-waiver";
import { grantWaiver } from "@/lib/domain/waiver/decide-waiver";
import { withdrawWaiver } from "@/lib/domain/waiver/withdraw-waiver";
import { accepts, type Model, PEOPLE, type Real, vouched } from "./account.test-fixture";
import { Act, anyLeaf, anyone, anyRole, told } from "./act.test-fixture";

const reason = "known flaw";

export const asking = fc.tuple(anyone, anyLeaf).map(
  ([who, item]) =>
    new Act(`${who.id} asks to waive ${item}`, (model, real) => {
      const { deployment } = real.story;
      const { rev } = answerOf(deployment, item);
      const asked = { item, rev, accepts: "as-it-is" as const, reason, expires: null };
      const before = deployment.waivers.length;
      const seq = told(real, who, () => askWaiver(deployment, who, asked, deployment.now));
      if (seq === null || real.story.deployment.waivers.length === before) return;
      const target = `${model.target} ${model.moves}`;
      const waiver = { seq, item, asker: who.id, rev, target, probe: standing(model, item) };
      model.waivers.push({ ...waiver, over: false, granted: false, withdrawn: false });
    }),
);

function standing({ probes, bindings }: Model, item: string) {
  const outcome = probes.get(item);
  if (outcome === undefined || outcome === "pass" || outcome === "warn") return null;
  return { binding: bindings.get(item) ?? 0, red: outcome === "fail" };
}

export const granting = fc.tuple(anyone, fc.nat(9)).map(
  ([who, at]) =>
    new Act(`${who.id} grants`, (model, real) => {
      const waiver = model.waivers[at % Math.max(1, model.waivers.length)];
      if (!waiver) return;
      const { deployment } = real.story;
      const seq = told(real, who, () =>
        grantWaiver(deployment, who, { waiver: waiver.seq, comment: null }, deployment.now),
      );
      if (seq === null) return;
      expect(waiver.asker, "nobody grants what they asked for").not.toBe(who.id);
      expect(accepts(model, waiver), "what is granted is what was asked for").toBe(true);
      waiver.granted = true;
    }),
);

export const unwaiving = fc.tuple(anyone, fc.nat(9)).map(
  ([who, at]) =>
    new Act(`${who.id} withdraws a waiver`, (model, real) => {
      const waiver = model.waivers[at % Math.max(1, model.waivers.length)];
      if (!waiver) return;
      const given = { waiver: waiver.seq, reason: "too much" };
      if (told(real, who, () => withdrawWaiver(real.story.deployment, who, given)) !== null) waiver.withdrawn = true;
    }),
);

const scan = { name: "scan.pdf", media: "application/pdf", bytes: 9, sha256: "a".repeat(64) };
const disabled = false;

export const entering = fc.tuple(anyone, anyone, anyRole, fc.constantFrom<Decision>("approve", "reject")).map(
  ([who, signer, named, decision]) =>
    new Act(`${who.id} enters that ${signer.id} ${decision}s as ${named.role}`, (model, real) => {
      const { deployment } = real.story;
      const stage = checklist.stages.find(({ id }) => id === named.stage) ?? expect.fail();
      const given = {
        ...{ stage: named.stage, role: named.role, signer: { ...signer, disabled }, decision, meaning: "Reviewed." },
        ...{ comment: decision === "reject" ? "not yet" : null, signedOn: "2025-11-28", scan, now: deployment.now },
        stateHash: stateHash(coveredBy(deployment, stage, named.role)),
      };
      const seq = told(real, who, () => enterPaper(deployment, who, given));
      if (seq === null) return;
      expect(signer.id).not.toBe(who.id);
      model.papers.push({ seq, named, signer: signer.id, vouched: vouched(model, named) });
    }),
);

export const confirmingPaper = fc
  .tuple(anyone, fc.nat(5))
  .map(([who, at]) => new Act(`${who.id} confirms a paper`, (model, real) => confirmsPaper(model, real, who, at)));

function confirmsPaper(model: Model, real: Real, who: typeof anna, at: number): void {
  const paper = model.papers[at % Math.max(1, model.papers.length)];
  if (!paper) return;
  const { deployment } = real.story;
  const entered = deployment.papers.find(({ seq }) => seq === paper.seq) ?? expect.fail();
  const signer = { ...(PEOPLE.find(({ id }) => id === paper.signer) ?? expect.fail()), disabled };
  const seq = told(real, who, () => confirmPaper(deployment, who, { paper: paper.seq, signer }));
  if (seq === null) return;
  expect([paper.signer, entered.entered.by.id]).not.toContain(who.id);
  expect(paper.vouched, "what was vouched for on paper is what there is").toBe(vouched(model, paper.named));
  const { decision } = entered;
  model.given.push({ seq, named: paper.named, by: paper.signer, decision, withdrawn: false, vouched: paper.vouched });
}
