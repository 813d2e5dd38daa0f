import { describe, expect, it } from "vitest";
import type { Gate, Stage } from "@/lib/domain/checklist/checklist";
import { closing, holders, stages } from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy, rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import { staffing } from "./staffing";

const GRANT = "An owner grants roles under People.";

/** One stage after another, the roles inside one with commas between them. */
const staged = (...named: string[]): Stage[] =>
  named.map((roles, at) => ({
    ...{ id: `st${at}`, name: `Stage ${at}`, gate: "go" as Gate },
    roles: roles.split(", ").map((role) => ({ role, sections: null })),
  }));

describe("staffing", () => {
  it("has nothing to say where every role has somebody of its own", () => {
    expect(staffing([...stages, closing], holders, defaultPolicy)).toEqual([]);
    expect(staffing([], {}, defaultPolicy)).toEqual([]);
  });

  it("finds the one way there is to give each role somebody else", () => {
    const chain = { A: ["Anna", "Bob"], B: ["Anna", "Cora"], C: ["Anna"] };
    expect(staffing(staged("A, B, C"), chain, defaultPolicy)).toEqual([]);
    expect(staffing(staged("C, B, A"), chain, defaultPolicy)).toEqual([]);
    expect(staffing(staged("A", "B", "A"), { A: ["Anna"], B: ["Bob"] }, defaultPolicy)).toEqual([]);
  });

  it("names roles without a holder, and who alone holds several", () => {
    const alone = { "DevOps Engineer": ["Anna"], "Security Engineer": ["Anna"] };
    expect(staffing(stages, alone, defaultPolicy)).toEqual([
      `Nobody holds Release manager yet. ${GRANT}`,
      `Only Anna holds DevOps Engineer and Security Engineer, and nobody may sign for both. ${GRANT}`,
    ]);
    expect(staffing(stages, { ...alone, "Release manager": ["Bob"] }, rehearsalPolicy)).toEqual([
      "Only Anna holds DevOps Engineer and Security Engineer, and somebody will sign for both, which the report prints.",
    ]);
  });

  it("names no role that is not needed to say so, and every group there is", () => {
    const crowd = { A: ["Anna"], B: ["Bob", "Cora"], C: ["Anna"], D: ["Bob", "Cora"], E: ["Cora", "Bob"], F: ["Dan"] };
    expect(staffing(staged("F, B", "A, D", "C, E"), crowd, defaultPolicy)).toEqual([
      `Only Anna holds A and C, and nobody may sign for both. ${GRANT}`,
      `Only Bob and Cora hold B, D and E, and nobody may sign for two of them. ${GRANT}`,
    ]);
  });

  it("counts how many have to sign for a role", () => {
    const policy = { ...defaultPolicy, quorum: { A: 2, B: 3, Z: 5 } };
    expect(staffing(staged("A", "B"), { A: ["Anna"], B: ["Bob", "Cora"] }, policy)).toEqual([
      `Only Anna holds A, and 2 people have to sign for it. ${GRANT}`,
      `Only Bob and Cora hold B, and 3 people have to sign for it. ${GRANT}`,
    ]);
    const three = { A: ["Anna", "Bob", "Cora"], B: ["Anna", "Bob", "Cora"] };
    expect(staffing(staged("A"), three, policy)).toEqual([]);
    expect(staffing(staged("A", "B"), three, policy)).toEqual([
      `Only Anna, Bob and Cora hold A (2 people) and B (3 people), and nobody may sign for both. ${GRANT}`,
    ]);
  });

  it("takes who creates it for no one who could approve last, where that is forbidden", () => {
    const policy = { ...defaultPolicy, "creator-not-final-approver": "forbid" as const };
    expect(staffing(stages, holders, defaultPolicy, "Dan Lind")).toEqual([]);
    expect(staffing(stages, holders, policy)).toEqual([]);
    expect(staffing(stages, holders, policy, "Anna Kovács")).toEqual([]);
    expect(staffing(stages, holders, policy, "Dan Lind")).toEqual([
      `Only Dan Lind holds Release manager, and who creates it does not give the last approval. ${GRANT}`,
    ]);
    const two = { ...holders, "Release manager": ["Dan Lind", "Bob"] };
    expect(staffing(stages, two, policy, "Dan Lind")).toEqual([
      `Besides who creates it, only Bob holds Security Engineer and Release manager, and nobody may sign for both. ${GRANT}`,
    ]);
  });
});
