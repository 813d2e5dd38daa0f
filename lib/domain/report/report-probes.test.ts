import { describe, expect, it } from "vitest";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { anna, around, cora, dan, launching, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import type { AllowedNetwork } from "@/lib/domain/workspace/workspace";
import csv from "./formats/csv";
import md from "./formats/md";
import { marksOf } from "./marks-of";
import { report } from "./report";
import { type ReportNetwork, reportNetworks } from "./report-networks";

const at = "2025-11-29T08:00:00.000Z";
const print = ({ deployment, entries }: Story, networks?: ReportNetwork[]) => {
  const proof = { head: { seq: 1, hash: "ab12" }, checkedAt: at, problem: null, hashes: {} };
  const given = { deployment, entries, proof, around, generated: { at, by: "Dan" } };
  return report(networks ? { ...given, networks } : given);
};
const worker = { id: "http", name: "HTTP probe" };
const bound: DeploymentFact = {
  ...{ type: "probe.bound", item: "i1", automatic: true, windows: ["first-2h"] },
  probe: { kind: "http", settings: {} },
};
const ticked: DeploymentFact = {
  ...{ type: "item.ticked", item: "i1", option: null },
  automatic: { run: "r1", sha256: "e3", setBy: { id: "dan", name: "Dan Lind" } },
};
const reopened: DeploymentFact = {
  ...{ type: "item.reopened", item: "i1", run: "r2", sha256: "e4", reason: "Its probe failed: 503" },
};
const closed = (more: Partial<Extract<DeploymentFact, { type: "window.closed" }>>): DeploymentFact => ({
  ...{ type: "window.closed", item: "i1", binding: 2, window: "first-2h", aborted: false, sha256: "e5" },
  ...{ from: "2025-11-28T21:00:00.000Z", until: "2025-11-28T23:00:00.000Z" },
  verdict: { outcome: "fail", reason: null, summary: "1 of 12 runs failed", assertions: [] },
  tally: { runs: 12, passed: 9, warned: 0, failed: 1, unjudged: 0, inMaintenance: 2 },
  ...more,
});

describe("what a probe answered", () => {
  it("says so wherever it is shown who answered", () => {
    const story = new Story().tell(dan, bound).tell(worker, ticked);
    const printed = print(story);
    const who = "its probe, as Dan Lind had set it";
    expect(printed.parts[0]?.items[0]).toMatchObject({ who, how: "by its probe; http, not run" });
    expect(csv.render(printed)).toContain(`,done,"${who}",`);
    expect(md.render(printed)).toContain(`- Database created: **done**, ${who}, `);
    expect(marksOf(story.deployment).items["i1"]?.said).toContain(`(${who}, `);
    expect(print(story.tell(worker, reopened)).parts[0]?.items[0]).toMatchObject({
      ...{
        state: "open",
        who: "HTTP probe",
        how: "opened by its probe; http, not run",
        reason: "Its probe failed: 503",
      },
    });
  });

  it("stands in the timeline: what a pass ticked, and what a fail opened again", () => {
    const { events } = print(ready().ticks(anna, "i10").tell(worker, ticked, reopened));
    expect(events.byProbe.map(({ what, by }) => [by.name, what])).toEqual([
      ["HTTP probe", "ticked “Database created”, as Dan Lind had set its probe to do"],
      ["HTTP probe", "opened “Database created” again: Its probe failed: 503"],
    ]);
  });
});

describe("the probes", () => {
  it("are printed with when they run and how their windows ended", () => {
    const first = closed({});
    const off = closed({ aborted: true, window: "first-day", tally: { ...tally, runs: 1 } });
    const story = launching()
      .tell(dan, bound)
      .tell(worker, first, off, closed({ item: "i3" }));
    const printed = print(story.judges("i1", "fail", "503 seen"));
    expect(printed.probes).toMatchObject([
      {
        ...{ words: "Database created", kind: "http", automatic: true, windows: ["in the first 2 hours"] },
        closings: [{ when: "in the first 2 hours" }, { aborted: true }],
      },
    ]);
    const text = md.render(printed);
    expect(text).toContain("- Database created (http, set to tick its item by Dan Lind): **fail**, 28 Nov 2025, ");
    expect(text).toContain(
      "  - Watched in the first 2 hours (28 Nov 2025, 22:00 CET to 29 Nov 2025, 00:00 CET): failed, 12 runs, 1 failed, " +
        "2 in maintenance. 1 of 12 runs failed",
    );
    expect(text).toContain(": broken off, 1 run. 1 of 12 runs failed");
  });

  const tally = { runs: 0, passed: 0, warned: 0, failed: 0, unjudged: 0, inMaintenance: 0 };

  it("say who bound them, and that they never ran", () => {
    const story = new Story().tell(dan, { type: "probe.bound", item: "i3", probe: { kind: "dns", settings: {} } });
    expect(md.render(print(story))).toContain("- Full backup (dns, bound by Dan Lind): **not run**\n");
  });

  it("are printed with what had to be allowed for them", () => {
    const loopback = { address: "127.0.0.1", ports: [8080, 8443], reason: "The depot's own test", by: "Cora Stone" };
    const text = md.render(
      print(new Story(), [
        { ...loopback, expires: null },
        { ...loopback, expires: at },
      ]),
    );
    expect(text).toContain(
      "- Allowed to be probed: 127.0.0.1 port 8080, 8443, by Cora Stone, with no end: The depot's own test\n",
    );
    expect(text).toContain("by Cora Stone, until 29 Nov 2025, 09:00 CET: ");
    expect(md.render(print(new Story()))).not.toContain("## Probes");
  });
});

it("finds the entries that the rules of the evidence name", () => {
  const by = { kind: "person" as const, id: "cora", name: "Cora Stone" };
  const entry = (id: string, address: string, more: Partial<AllowedNetwork> = {}): AllowedNetwork => ({
    ...{ id, address, ports: [80], reason: id, by, at, expires: null, revoked: null, seq: 1, ...more },
  });
  const revoked = { by, at, reason: "over" };
  const networks = [
    ...[entry("n1", "10.0.0.0/8", { revoked }), entry("n2", "10.0.0.0/8"), entry("n3", "10.0.0.0/8", { revoked })],
    ...[entry("n4", "db.internal", { revoked }), entry("n5", "10.0.0.0/8", { ports: [81] })],
  ];
  const rules = ["public address", "allowed network 10.0.0.0/8 port 80", "allowed host db.internal port 80"];
  expect(reportNetworks([...rules, ...rules, "allowed host gone port 80"], networks)).toEqual([
    { address: "10.0.0.0/8", ports: [80], reason: "n2", expires: null, by: "Cora Stone" },
    { address: "db.internal", ports: [80], reason: "n4", expires: null, by: "Cora Stone" },
  ]);
});

describe("the follow-ups", () => {
  it("are printed open and closed, with their owner and their run", () => {
    const story = launching().tell(worker, { type: "follow-up.found", item: "i1", run: "r9", text: "It\nfailed" });
    const followUp = story.deployment.seq;
    story.tell(dan, { type: "follow-up.found", item: null, run: null, text: "Costs" });
    story.tell(dan, { type: "follow-up.assigned", followUp, owner: { id: anna.id, name: anna.name } });
    story.tell(cora, { type: "follow-up.closed", followUp, comment: "It was the cache" });
    const printed = print(story);
    expect(printed.followUps).toMatchObject([
      { about: "Database created", run: "r9", owner: "Anna Kovács", closed: { comment: "It was the cache" } },
      { about: null, run: null, owner: null, closed: null },
    ]);
    const text = md.render(printed);
    expect(text).toMatch(
      /- Database created: It failed \(found by HTTP probe, run r9, [^)]*\), with Anna Kovács, \*\*closed\*\* by Cora Stone, .*: It was the cache\n/,
    );
    expect(text).toMatch(/- Costs \(found by Dan Lind, [^)]*\), \*\*open\*\*\n/);
    expect(md.render(print(new Story()))).not.toContain("## Follow-ups");
  });
});
