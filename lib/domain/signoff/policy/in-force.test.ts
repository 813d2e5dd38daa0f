import { describe, expect, it } from "vitest";
import { inForce } from "./in-force";
import { defaultPolicy, type Policy, rehearsalPolicy, type SystemPolicy } from "./policy";
import { policyFromWords } from "./policy-from-words";
import { quorumWords } from "./quorum-words";

const lax: Policy = rehearsalPolicy;
const of = (policy: Policy, system?: SystemPolicy, rehearsal = false) =>
  inForce({
    template: { policy, policyVersion: 3 },
    system: system && { policy: system, policyVersion: 1 },
    rehearsal,
  });

describe("inForce", () => {
  it("is the template's where no system demands anything", () => {
    expect(of(defaultPolicy)).toEqual({ policy: defaultPolicy, policyFrom: { template: 3, system: null } });
    expect(of(lax, {})).toEqual({ policy: lax, policyFrom: { template: 3, system: null } });
  });

  it("takes the stricter of each rule, and never loosens one", () => {
    const system: SystemPolicy = { "four-eyes": "forbid", "one-person-one-role": "show" };
    expect(of(lax, system)).toEqual({
      policy: { "four-eyes": "forbid", "one-person-one-role": "show" },
      policyFrom: { template: 3, system: 1 },
    });
    expect(of(defaultPolicy, { "four-eyes": "show" }).policy).toEqual(defaultPolicy);
  });

  it("knows a rule that is off until one of them chooses it", () => {
    const mode = (policy: Policy, system: SystemPolicy) => of(policy, system).policy["creator-not-final-approver"];
    const shown: Policy = { ...lax, "creator-not-final-approver": "show" };
    expect(mode(lax, { "four-eyes": "show" })).toBeUndefined();
    expect(mode(lax, { "creator-not-final-approver": "show" })).toBe("show");
    expect(mode(shown, { "four-eyes": "show" })).toBe("show");
    expect(mode(shown, { "creator-not-final-approver": "forbid" })).toBe("forbid");
  });

  it("takes the larger quorum of each role, and the template's critical items", () => {
    const policy: Policy = { ...lax, quorum: { A: 3, B: 2 }, critical: ["i1"] };
    expect(of(policy, { quorum: { A: 2, B: 4, C: 2 } }).policy).toEqual({ ...policy, quorum: { A: 3, B: 4, C: 2 } });
    expect(of(lax, { quorum: { C: 2 } }).policy.quorum).toEqual({ C: 2 });
  });

  it("only shows in a rehearsal, asks no quorum there, and keeps what is critical", () => {
    const policy: Policy = { ...defaultPolicy, quorum: { A: 2 }, critical: ["i1"] };
    expect(of(policy, { "four-eyes": "forbid" }, true)).toEqual({
      policy: { ...rehearsalPolicy, critical: ["i1"] },
      policyFrom: { template: 3, system: 1 },
    });
    expect(of({ ...policy, "creator-not-final-approver": "forbid" }, undefined, true).policy).toEqual({
      ...{ ...rehearsalPolicy, "creator-not-final-approver": "show", critical: ["i1"] },
    });
  });
});

it("says where rules come from, and how many people sign", () => {
  expect(policyFromWords({ policyFrom: { template: 3, system: 1 } })).toBe(
    "version 3 of the template's, tightened by version 1 of the system's",
  );
  expect(policyFromWords({ policyFrom: { template: 2, system: null } })).toBe("version 2 of the template's");
  expect(policyFromWords({})).toBe("those of the template when this was opened");
  expect(quorumWords({ quorum: { "Release manager": 2 } })).toEqual(["2 people sign as Release manager"]);
  expect(quorumWords({})).toEqual([]);
});
