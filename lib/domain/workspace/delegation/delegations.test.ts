import { describe, expect, it } from "vitest";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { DeploymentEntry } from "@/lib/domain/deployment/deployment";
import { describeDeployment } from "@/lib/domain/deployment/describe";
import { around, BEFORE_GO, bob, cora, refused, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { runState } from "@/lib/domain/deployment/view/run-state";
import { signatureTables } from "@/lib/domain/report/signature-lines";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { signOff } from "@/lib/domain/signoff/signing";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import { describeWorkspace } from "../describe";
import type { WorkspaceFact } from "../fact";
import { peopleAt } from "../people-at";
import { at, having, invited, joined } from "../sample.test-fixture";
import { delegatedTo } from "./delegated-to";
import { delegateRole } from "./delegating";
import { endDelegation } from "./ending-delegation";

const role = "DevOps Engineer";
const holding = { role, system: null };
const day = (number: number) => `2025-12-${String(number).padStart(2, "0")}T08:00:00.000Z`;
const lent: WorkspaceFact = {
  ...{ type: "role.delegated", delegation: "d1", person: "anna", to: "bea", holding, from: day(2), until: day(9) },
  reason: "away skiing",
};
const cast: WorkspaceFact[] = [
  invited("anna", { roles: [holding] }),
  joined("anna", "Anna"),
  invited("bea"),
  joined("bea", "Bea"),
  invited("otto", { account: "owner" }),
  joined("otto", "Otto"),
];
const bea = (facts: readonly WorkspaceFact[], now: string) =>
  peopleAt(having(...cast, ...facts), now).people["bea"]?.roles;
const held = { ...holding, delegatedBy: { id: "anna", name: "Anna", until: day(9) } };

describe("a delegated role", () => {
  it("is held while it runs, and never stored", () => {
    expect([day(1), day(2), day(8), day(9)].map((now) => bea([lent], now))).toEqual([[], [held], [held], []]);
    expect(having(...cast, lent).people["bea"]?.roles).toEqual([]);
    expect(peopleAt(having(...cast, lent), day(3)).people["anna"]?.roles).toEqual([holding]);
    expect(delegatedTo({ ...having(lent), people: {} }, "bea", day(3))[0]?.delegatedBy?.name).toBe("somebody");
    expect(peopleAt(having(lent), day(3)).people).toEqual({});
  });

  it("changes what both may do, so that an act begun before is refused", () => {
    const { people } = having(...cast, lent);
    expect([people["anna"]?.seq, people["bea"]?.seq, people["otto"]?.seq]).toEqual([7, 7, 6]);
    const ended = having(...cast, lent, { type: "delegation.ended", delegation: "d1", reason: "back early" });
    expect([ended.people["anna"]?.seq, ended.people["bea"]?.seq]).toEqual([8, 8]);
    expect(ended.delegations["d1"]?.ended).toEqual({ by: expect.anything(), at: at(8), reason: "back early" });
    expect(having({ type: "delegation.ended", delegation: "d9", reason: "none such" }).delegations).toEqual({});
  });

  it.each<[string, WorkspaceFact]>([
    ["who delegated it no longer holds the role", { type: "role.revoked", person: "anna", holding }],
    ["who delegated it can no longer sign", { type: "person.disabled", person: "anna", reason: "left" }],
    ["who delegated it can no longer sign", { type: "account.changed", person: "anna", account: "viewer" }],
    ["who it was delegated to can no longer sign", { type: "person.disabled", person: "bea", reason: "left" }],
  ])("ends when %s", (reason, fact) => {
    const workspace = having(...cast, lent, fact);
    expect(workspace.delegations["d1"]?.ended?.reason).toBe(reason);
    expect([workspace.people["anna"]?.seq, workspace.people["bea"]?.seq]).toEqual([8, 8]);
    const back: WorkspaceFact[] = [
      { type: "person.enabled", person: "anna", reason: "back" },
      { type: "role.granted", person: "anna", holding },
    ];
    expect(peopleAt(having(...cast, lent, fact, ...back), day(3)).people["bea"]?.roles).toEqual([]);
  });

  it("outlasts what has nothing to do with it, and ends once", () => {
    const ended: WorkspaceFact = { type: "delegation.ended", delegation: "d1", reason: "back early" };
    const gone: WorkspaceFact = { type: "person.disabled", person: "anna", reason: "left" };
    expect(having(...cast, lent, { type: "password.changed", person: "anna" }).delegations["d1"]?.ended).toBeNull();
    expect(having(...cast, lent, ended, gone).delegations["d1"]?.ended?.reason).toBe("back early");
  });
});

describe("delegating", () => {
  const anna = { id: "anna", account: "member" } as const;
  const given = {
    ...{ id: "d2", person: "anna", to: "bea", holding },
    from: day(2),
    until: day(9),
    reason: "away skiing",
  };
  const delegate = (over: Partial<typeof given & { now: string }> = {}, facts: WorkspaceFact[] = [], by = anna) =>
    delegateRole(having(...cast, ...facts), by, { ...given, now: day(1), ...over });
  const { id: _, ...said } = given;

  it("lends one's own role, from this moment at the earliest", () => {
    expect(delegate()).toEqual([{ type: "role.delegated", delegation: "d2", ...said }]);
    expect(delegate({ now: day(3) })).toMatchObject([{ from: day(3) }]);
    const owner = { id: "otto", account: "owner" } as const;
    expect(delegateRole(having(...cast), owner, { ...given, now: day(1) })).toHaveLength(1);
  });

  it("says once what is said twice, and refuses another beside it", () => {
    expect(delegate({}, [lent])).toEqual([]);
    expect(refused(() => delegate({ until: day(20) }, [lent]))).toContain("delegated to this person already");
    expect(refused(() => delegate({ reason: "another reason" }, [lent]))).toContain("End that delegation first");
    expect(delegate({ now: day(10), until: day(20) }, [lent])).toHaveLength(1);
  });

  it.each<[string, Partial<typeof given>, WorkspaceFact[]]>([
    ["You delegate roles of your own only", { person: "bea" }, []],
    ["There is no such person", { to: "nobody" }, []],
    ["Anna cannot sign at present", {}, [{ type: "account.changed", person: "anna", account: "viewer" }]],
    ["Anna does not hold the role QA Lead", { holding: { role: "QA Lead", system: null } }, []],
    ["What is delegated to somebody is not delegated on", {}, [{ type: "role.revoked", person: "anna", holding }]],
    ["Choose somebody else", { to: "anna" }, []],
    ["Bea cannot sign at present", {}, [{ type: "person.disabled", person: "bea", reason: "left" }]],
    ["Bea holds the role DevOps Engineer already", {}, [{ type: "role.granted", person: "bea", holding }]],
    ["Let it end after it begins", { until: day(2) }, []],
    ["for a year at most", { until: "2026-12-20T00:00:00.000Z" }, []],
  ])("refuses: %s", (sentence, over, facts) => {
    expect(refused(() => delegate(over, facts))).toContain(sentence);
  });
});

describe("ending a delegation", () => {
  const end = (id: string, account: "member" | "owner", facts: WorkspaceFact[] = [lent], now = day(3)) =>
    endDelegation(having(...cast, ...facts), { id, account }, { delegation: "d1", reason: "back early", now });
  const fact: WorkspaceFact = { type: "delegation.ended", delegation: "d1", reason: "back early" };

  it("is for who gave it, who holds it, and owners", () => {
    expect([end("anna", "member"), end("bea", "member"), end("otto", "owner")]).toEqual([[fact], [fact], [fact]]);
    expect(refused(() => end("otto", "member"))).toContain("Only who delegated the role");
  });

  it("happens once, and not after it ran out", () => {
    expect(end("anna", "member", [lent, fact])).toEqual([]);
    expect(refused(() => end("anna", "member", [lent], day(9)))).toContain("ended by itself");
    expect(refused(() => end("anna", "member", []))).toContain("no such delegation");
  });
});

it("signs for whose role it is, and in one's own name where one holds it oneself", () => {
  const signs = (...roles: Acting["roles"]) => {
    const { deployment } = new Story().ticks(cora, ...BEFORE_GO);
    const [technical] = deployment.checklist.stages;
    if (!technical) throw new Error("the sample has stages");
    const hash = stateHash(coveredBy(deployment, technical, role));
    const words = { meaning: "Reviewed.", comment: null, method: "password" as const };
    return signOff(
      deployment,
      { ...bob, roles },
      { stage: "technical", role, decision: "approve", ...words, stateHash: hash },
      day(3),
    );
  };
  const [fact] = signs(held);
  expect(fact).toMatchObject({ type: "role.signed", delegatedBy: { id: "anna", name: "Anna" } });
  const story = new Story().ticks(cora, ...BEFORE_GO).tell(bob, ...signs(held));
  expect(describeDeployment(story.deployment, story.entries.at(-1) as DeploymentEntry)).toContain(
    "signed as DevOps Engineer for Anna: approve",
  );
  const given = signatureTables(story.deployment)[0]?.lines[0]?.given;
  expect(given?.name).toBe("Bob for Anna");
  const state = runState(story.deployment, { viewer: { ...bob, roles: [held] }, around });
  expect(state.stages[0]?.roles[0]).toMatchObject({
    forWhom: held.delegatedBy,
    valid: [{ delegatedBy: { name: "Anna" } }],
  });
  expect(signs(held, holding)[0]).not.toHaveProperty("delegatedBy");
});

it("says what happened to a delegation", () => {
  const workspace = having(...cast, lent);
  const shop = { type: "system.created" as const, system: "shop", name: "Shop", zone: "UTC", baseUrl: null };
  expect(describeWorkspace(workspace, lent)).toBe(
    "delegated the role DevOps Engineer of Anna to Bea from 2 Dec 2025, 08:00 UTC until 9 Dec 2025, 08:00 UTC: “away skiing”",
  );
  const here = { ...lent, holding: { role, system: "shop" }, to: "nobody" };
  expect(describeWorkspace(having(...cast, shop), here)).toContain("DevOps Engineer for Shop of Anna to somebody");
  expect(describeWorkspace(workspace, here)).toContain("DevOps Engineer for a system of Anna");
  const ended = (delegation: string) =>
    describeWorkspace(workspace, { type: "delegation.ended", delegation, reason: "back" });
  expect(ended("d1")).toBe("ended the delegation of the role DevOps Engineer of Anna to Bea: “back”");
  expect(ended("d9")).toBe("ended the delegation of a role: “back”");
});
