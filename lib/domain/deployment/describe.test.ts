import { describe, expect, it } from "vitest";
import { describeDeployment } from "./describe";
import type { DeploymentFact } from "./fact";
import { cora, ready } from "./sample.test-fixture";

const { deployment, entries } = ready();
const says = (fact: DeploymentFact) => describeDeployment(deployment, { seq: deployment.seq, fact });
const probe = { kind: "http", settings: {} };
const verdict = (outcome: "pass" | "warn" | "fail" | "error") => ({
  outcome,
  reason: null,
  summary: "200",
  assertions: [],
});
const judged = (outcome: "pass" | "warn" | "fail" | "error"): DeploymentFact => ({
  ...{ type: "probe.judged", item: "i1", run: "r1", sha256: "e3", verdict: verdict(outcome) },
});
const watched = ({ aborted }: { aborted: boolean }): DeploymentFact => ({
  ...{ type: "window.closed", item: "i1", binding: 2, window: "first-2h", aborted, verdict: verdict("pass") },
  ...{ from: "2025-11-28T21:00:00.000Z", until: "2025-11-28T23:00:00.000Z", sha256: "e3" },
  tally: { runs: 1, passed: 1, warned: 0, failed: 0, unjudged: 0, inMaintenance: 0 },
});
const signed = { stage: "technical", role: "DevOps Engineer", meaning: "m", method: "password", scope: null } as const;

describe("describeDeployment", () => {
  it.each<[string, DeploymentFact]>([
    ["ticked “Database created”", { type: "item.ticked", item: "i1", option: null }],
    ["ticked “Cache”, choosing “Own”", { type: "item.ticked", item: "i5", option: "o2" }],
    ["ticked an item", { type: "item.ticked", item: "i99", option: null }],
    ["un-ticked “Database created”: “why”", { type: "item.unticked", item: "i1", reason: "why" }],
    ["set “Database created” to failed: “why”", { type: "item.failed", item: "i1", reason: "why" }],
    ["set “Database created” to blocked: “why”", { type: "item.blocked", item: "i1", reason: "why" }],
    ["set “Database created” to not applicable: “why”", { type: "item.excluded", item: "i1", reason: "why" }],
    ["bound the probe http to “Database created”", { type: "probe.bound", item: "i1", probe }],
    ["bound the probe http to an item", { type: "probe.bound", item: "i99", probe }],
    ["took the probe of “Database created” away: “why”", { type: "probe.unbound", item: "i1", reason: "why" }],
    ["probed “Database created”, which passed: 200", judged("pass")],
    ["probed “Database created”, which warned: 200", judged("warn")],
    ["probed “Database created”, which failed: 200", judged("fail")],
    ["probed “Database created”, which could not judge: 200", judged("error")],
    [
      "bound the probe http to “Database created”, to tick it by a pass",
      { type: "probe.bound", item: "i1", probe, automatic: true },
    ],
    [
      "ticked “Database created”, as Dan had set its probe to do",
      {
        ...{ type: "item.ticked", item: "i1", option: null },
        automatic: { run: "r1", sha256: "e3", setBy: { id: "dan", name: "Dan" } },
      },
    ],
    [
      "opened “Database created” again: Its probe failed: 503",
      { type: "item.reopened", item: "i1", run: "r1", sha256: "e3", reason: "Its probe failed: 503" },
    ],
    ["watched “Database created” in the first 2 hours, which passed: 200", watched({ aborted: false })],
    ["watched “Database created” in the first 2 hours, which was broken off: 200", watched({ aborted: true })],
    [
      "noted to follow up on “Database created”: “Loud”",
      { type: "follow-up.found", item: "i1", run: null, text: "Loud" },
    ],
    ["noted to follow up: “Loud”", { type: "follow-up.found", item: null, run: null, text: "Loud" }],
    ["closed the follow-up something: “Mended”", { type: "follow-up.closed", followUp: 99, comment: "Mended" }],
    [
      "signed as DevOps Engineer: approved",
      { type: "role.signed", ...signed, decision: "approve", comment: null, stateHash: "" },
    ],
    [
      "signed as DevOps Engineer: rejected (“no”)",
      { type: "role.signed", ...signed, decision: "reject", comment: "no", stateHash: "" },
    ],
    ["withdrew the signature as DevOps Engineer: “why”", { type: "signature.withdrawn", signature: 7, reason: "why" }],
    ["withdrew the signature: “why”", { type: "signature.withdrawn", signature: 99, reason: "why" }],
    ["filled in “Deployed by”: Anna", { type: "detail.filled", field: "f1", value: "Anna" }],
    ["emptied “Deployed by”", { type: "detail.filled", field: "f1", value: "" }],
    ["filled in a detail: x", { type: "detail.filled", field: "f99", value: "x" }],
    ["set “region” to eu-1", { type: "variable.set", name: "region", value: "eu-1" }],
    ["moved T-0 to 29 Nov 2025, 22:00 CET: “why”", { type: "t0.moved", t0: "2025-11-29T21:00:00.000Z", reason: "why" }],
    ["declared NO-GO: “why”", { type: "no-go.declared", reason: "why" }],
    ["lifted the NO-GO: “why”", { type: "no-go.lifted", reason: "why" }],
    ["called go", { type: "go.called" }],
    ["said that the launch is through", { type: "launch.completed" }],
    ["declared the rollback: “why”", { type: "procedure.declared", procedure: "rollback", reason: "why" }],
    ["closed it as successful", { type: "deployment.closed", outcome: "successful", reason: null }],
    ["closed it as rolled back: “why”", { type: "deployment.closed", outcome: "rolled-back", reason: "why" }],
    ["corrected the outcome to partial: “why”", { type: "outcome.corrected", outcome: "partial", reason: "why" }],
  ])("%s", (sentence, fact) => {
    expect(says(fact)).toBe(sentence);
  });

  it("tells items added, and versions, in the words that stood there then", () => {
    const story = ready();
    const { template, policy, checklist } = story.deployment;
    const items = checklist.items.filter(({ id }) => id !== "i1").map((item) => ({ ...item, words: ["Other words"] }));
    const next = { ...checklist, items, fields: [] };
    const [first] = checklist.items;
    if (!first) throw new Error("no item");
    const added: DeploymentFact = { type: "item.added", item: { ...first, id: "a1", words: ["Ask"] }, after: null };
    const upgraded: DeploymentFact = {
      ...{ type: "deployment.upgraded", checklist: next, policy, reason: "better" },
      template: { ...template, version: 2 },
    };
    const filled: DeploymentFact = { type: "detail.filled", field: "f1", value: "Anna" };
    story
      .tell(cora, filled, added, upgraded)
      .ticks(cora, "i6")
      .tell(cora, { type: "item.ticked", item: "i1", option: null });
    expect(story.entries.slice(4).map((entry) => describeDeployment(story.deployment, entry))).toEqual([
      "ticked “Cache”, choosing “Managed”",
      "ticked “Headers set”",
      "signed as DevOps Engineer: approved",
      "signed as Security Engineer: approved",
      "signed as Release manager: approved",
      "filled in “Deployed by”: Anna",
      "added “Ask” to this deployment",
      "upgraded it to version 2 of Shop to production: “better”",
      "ticked “Other words”",
      "ticked “Database created”",
    ]);
  });

  it("tells a deployment from a rehearsal", () => {
    const opened = entries[0]?.fact;
    if (opened?.type !== "deployment.opened") throw new Error("no opening");
    expect(says(opened)).toBe("created the deployment of Shop 1.0.0 to production");
    expect(says({ ...opened, rehearsal: true })).toBe("created the rehearsal of Shop 1.0.0 to production");
  });
});
