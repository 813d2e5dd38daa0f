import fc from "fast-check";
import { expect } from "vitest";
import { bindProbe } from "@/lib/domain/deployment/probing";
import { dan } from "@/lib/domain/deployment/sample.test-fixture";
import { judge } from "@/lib/domain/probe/judge";
import type { Outcome } from "@/lib/domain/probe/verdict";
import { keptOf, type Model, type Real, waiverOf } from "./account.test-fixture";
import { Act, anyLeaf, told } from "./act.test-fixture";

const worker = { ...dan, id: "http", name: "HTTP probe" };

export const probing = fc.tuple(anyLeaf, fc.constantFrom<Outcome>("pass", "warn", "fail", "error"), fc.boolean()).map(
  ([item, outcome, automatic]) =>
    new Act(`${item} is probed: ${outcome}${automatic ? ", automatic" : ""}`, (model, real) => {
      if (!model.leaves.has(item)) return;
      binds(model, real, item, automatic && item !== "i5");
      runs(model, real, item, outcome);
    }),
);

function binds(model: Model, { story }: Real, item: string, automatic: boolean): void {
  const probe = { kind: "http", settings: {} };
  const bound = told({ story }, dan, () => bindProbe(story.deployment, dan, { item, probe, automatic }));
  if (bound === null) return;
  model.bindings.set(item, (model.bindings.get(item) ?? 0) + 1);
  model.probes.set(item, null);
  model.overruled.delete(item);
  if (automatic) model.automatic.add(item);
  else model.automatic.delete(item);
}

function runs(model: Model, { story }: Real, item: string, outcome: Outcome): void {
  const binding = story.deployment.probes[item]?.seq;
  if (binding === undefined) return;
  const verdict = { outcome, reason: null, summary: outcome, assertions: [] };
  const run = { item, binding, run: `r${story.entries.length}`, sha256: "e3b0", verdict };
  const facts = judge(story.deployment, { ...run, inARow: 1, flapping: false, maintenance: false });
  story.tell(worker, ...facts);
  if (model.history) {
    expect(facts.filter(({ type }) => type.startsWith("item."))).toEqual([]);
    return;
  }
  model.probes.set(item, outcome);
  if (outcome === "fail") fails(model, item);
  if (outcome === "pass") passes(model, item);
}

/** What was ticked is open again, but where two people had accepted that this very probe is red. */
function fails(model: Model, item: string): void {
  const { waivers, bindings } = model;
  const accepted = waiverOf(model, item)?.probe;
  const isAccepted = accepted?.red === true && accepted.binding === bindings.get(item);
  for (const waiver of waivers.filter((one) => one.item === item)) {
    if (waiver.probe?.red !== true || waiver.probe.binding !== bindings.get(item)) waiver.over = true;
  }
  const { state, rev } = keptOf(model, item);
  if (state !== "done" || isAccepted) return;
  model.answers.set(item, { state: "open", rev: rev + 1, reason: "Its probe failed: fail", option: null, by: null });
  model.earlier.delete(item);
}

/** Whoever set it to automatic answers for its tick; a person's word holds against it. */
function passes(model: Model, item: string): void {
  const { state, rev } = keptOf(model, item);
  if (state !== "open" || !model.automatic.has(item) || model.overruled.has(item)) return;
  model.answers.set(item, { state: "done", rev: rev + 1, reason: null, option: null, by: dan.id });
  model.earlier.delete(item);
}
