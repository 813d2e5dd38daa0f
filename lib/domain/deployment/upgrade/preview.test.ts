import { describe, expect, it } from "vitest";
import type { Stage } from "@/lib/domain/checklist/checklist";
import { answerOf } from "@/lib/domain/deployment/deployment";
import { readiness } from "@/lib/domain/deployment/readiness";
import {
  anna,
  around,
  BEFORE_GO,
  bob,
  checklist,
  cora,
  dan,
  launching,
  ready,
  Story,
} from "@/lib/domain/deployment/sample.test-fixture";
import { stageStates } from "@/lib/domain/signoff/stages";
import type { Offer } from "./offer";
import { items, offered, template, upgraded } from "./offered.test-fixture";
import { upgradePreview } from "./preview";

const outlook = (story: Story, next: Offer) =>
  upgradePreview(story.deployment, next).signatures.map(({ role, becomes, why }) => [role, becomes, ...why]);
const standings = (story: Story) =>
  stageStates(story.deployment).flatMap(({ roles }) => roles.map(({ role, standing }) => [role, standing]));

describe("an upgrade", () => {
  it("carries ticks over and leaves signatures valid whose scope did not change", () => {
    const story = ready();
    const next = offered(items({ i6: { words: ["Headers set and checked"] } }));
    expect(outlook(story, next)).toEqual([
      ["DevOps Engineer", "stale", "“Headers set and checked”: worded anew"],
      ["Security Engineer", "stale", "“Headers set and checked”: worded anew"],
      ["Release manager", "stale", "“Headers set and checked”: worded anew", "the stage before is no longer complete"],
    ]);
    const other = offered(items({ i11: { words: ["Smoke tests, all"] }, i9: null }));
    const preview = upgradePreview(story.deployment, other);
    expect(preview).toMatchObject({ from: 1, to: 2, carried: 5, touched: [], reopened: [], rules: [], tooLate: [] });
    expect(preview.signatures.map(({ becomes }) => becomes)).toEqual(["stands", "stands", "stands"]);
    expect(preview.differences.map(({ kind, id }) => [kind, id])).toEqual([
      ["removed", "i9"],
      ["reworded", "i11"],
    ]);
    upgraded(story, other);
    expect(story.deployment).toMatchObject({ template: { version: 2 }, laidOut: 10 });
    expect(story.deployment.upgrades).toMatchObject([
      {
        by: { name: "Dan Lind" },
        seq: 10,
        reason: "The backup is asked for twice",
        before: { template: { version: 1 } },
      },
    ]);
    expect(standings(story)).toEqual([
      ["DevOps Engineer", "approved"],
      ["Security Engineer", "approved"],
      ["Release manager", "approved"],
    ]);
    expect(readiness(story.deployment, around).word).toBe("GO");
  });

  it("stales only the signatures that covered what changed", () => {
    const story = new Story()
      .ticks(cora, ...BEFORE_GO)
      .signs(anna, "technical", "DevOps Engineer")
      .signs(bob, "technical", "Security Engineer");
    const next = offered(items({ i1: { notes: [{ words: ["On the new host."], line: 4, depth: 0 }] }, i3: null }));
    expect(outlook(story, next)).toEqual([
      [
        "DevOps Engineer",
        "stale",
        "“Database created”: what stands below it changed",
        "“Full backup”: no longer part of what the role answers for",
      ],
      ["Security Engineer", "stands"],
    ]);
    const { touched, carried } = upgradePreview(story.deployment, next);
    expect(touched.map(({ id, words, state }) => [id, words, state])).toEqual([
      ["i1", "Database created", "done"],
      ["i3", "Full backup", "done"],
    ]);
    expect(carried).toBe(4);
    upgraded(story, next);
    expect(standings(story).map(([, standing]) => standing)).toEqual(["stale", "approved", "missing"]);
    expect(answerOf(story.deployment, "i3").state, "kept for a version that has it again").toBe("done");
  });

  it("makes a stale signature valid again where it covers again what it covered", () => {
    const story = upgraded(ready(), offered(items({ i6: { words: ["Headers"] } })));
    const back = offered({}, { template: { ...template, version: 3 } });
    expect(outlook(story, back).map(([, becomes]) => becomes)).toEqual(["valid", "valid", "valid"]);
    expect(
      outlook(story, { ...back, ...offered(items({ i6: { words: ["Header"] } })), template: back.template }),
    ).toEqual([]);
  });

  it("tells which signatures count no more, and leaves withdrawn ones alone", () => {
    const story = ready()
      .tell(dan, { type: "signature.withdrawn", signature: 9, reason: "too early" })
      .signs(bob, "technical", "Security Engineer", "reject", "no headers");
    const [technical, final] = checklist.stages as [Stage, Stage];
    const alone = { ...technical, roles: technical.roles.filter(({ role }) => role === "DevOps Engineer") };
    expect(outlook(story, offered({ stages: [alone, final] }))).toEqual([
      ["DevOps Engineer", "stands"],
      ["Security Engineer", "gone", "Security Engineer does not sign there any more"],
    ]);
    expect(outlook(story, offered({ stages: [final] }))[0]).toEqual([
      ...["DevOps Engineer", "gone", "DevOps Engineer does not sign there any more"],
    ]);
  });

  it("opens an option set whose option is gone, and takes the probes of what is gone away", () => {
    const probe = { kind: "http", settings: {} };
    const story = ready().tell(
      dan,
      { type: "probe.bound", item: "i1", probe },
      { type: "probe.bound", item: "i3", probe },
      { type: "probe.bound", item: "i4", probe },
      { type: "probe.bound", item: "i6", probe },
      { type: "detail.filled", field: "f1", value: "Anna" },
    );
    const left = checklist.items.find(({ id }) => id === "i5")?.options.slice(1) ?? [];
    const next = offered({
      ...items({ i1: { group: true }, i3: { computed: "items" }, i5: { options: left }, i6: null }),
      fields: checklist.fields.slice(1),
    });
    const preview = upgradePreview(story.deployment, next);
    expect(preview).toMatchObject({
      ...{
        reopened: ["Cache"],
        unbound: ["Database created", "Full backup", "Headers set"],
        blanks: ["Deployed by"],
        carried: 1,
      },
    });
    upgraded(story, next);
    expect(answerOf(story.deployment, "i5")).toMatchObject({ state: "open", rev: 2 });
    expect(Object.keys(story.deployment.probes)).toEqual(["i4"]);
    expect(story.entries.at(-1)?.fact.type).toBe("deployment.upgraded");
  });

  it("opens an item that became an option set, and nothing else that is one", () => {
    const options = checklist.items.find(({ id }) => id === "i5")?.options ?? [];
    const next = offered(items({ i1: { kind: "option-set", options }, i9: { kind: "option-set", options } }));
    expect(upgradePreview(ready().deployment, next).reopened).toEqual(["Database created"]);
  });

  it("takes the rules of the template as they are now", () => {
    const next = offered({}, { policy: { "four-eyes": "show", "one-person-one-role": "forbid" } });
    const story = ready();
    expect(upgradePreview(story.deployment, next).rules).toEqual([
      "“Every item is covered by a signature of somebody other than who answered it” is only shown from then on",
    ]);
    expect(outlook(story, next)[0]).toEqual(["DevOps Engineer", "stale", "the rules in force changed"]);
    upgraded(story, next);
    expect(story.deployment.policy).toEqual(next.policy);
  });

  it("touches nothing before go once go was called, and tells what came too late", () => {
    const story = launching();
    const next = offered(
      items({ i1: null, i10: null, i11: { words: ["Smoke tests, all"] }, i6: { id: "i20", words: ["New header"] } }),
    );
    const preview = upgradePreview(story.deployment, next);
    expect(preview).toMatchObject({ tooLate: ["New header"], signatures: [], touched: [], carried: 5 });
    expect(preview.differences.map(({ kind, id }) => [kind, id])).toEqual([
      ["removed", "i10"],
      ["reworded", "i11"],
    ]);
    upgraded(story, next);
    expect(readiness(story.deployment, around)).toMatchObject({ gate: "close", progress: { required: 1 } });
    expect(standings(story).map(([, standing]) => standing)).toEqual(["approved", "approved", "approved"]);
  });

  it("says nothing of a go point that has been passed", () => {
    const { differences } = upgradePreview(launching().deployment, offered({ goLine: 21 }));
    expect(differences).toEqual([]);
    expect(upgradePreview(ready().deployment, offered({ goLine: 22 })).differences.map(({ of }) => of)).toContain("go");
  });
});
