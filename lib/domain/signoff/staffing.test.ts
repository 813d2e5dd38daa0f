import { expect, it } from "vitest";
import { holders, stages } from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy, rehearsalPolicy } from "./policy";
import { staffing } from "./staffing";

it("has nothing to say where every role has somebody of its own", () => {
  expect(staffing(stages, holders, defaultPolicy)).toEqual([]);
});

it("names roles without a holder, and people too few", () => {
  const alone = { "DevOps Engineer": ["Anna"], "Security Engineer": ["Anna"] };
  expect(staffing(stages, alone, defaultPolicy)).toEqual([
    "Nobody holds Release manager yet. An owner grants roles under People.",
    "There are fewer people than roles (1 person for 3 roles), and nobody may sign for two of them: this cannot reach GO yet.",
  ]);
  expect(staffing(stages, { ...alone, "Release manager": ["Bob"] }, rehearsalPolicy)).toEqual([
    "There are fewer people than roles (2 people for 3 roles): somebody will sign for two, which the report prints.",
  ]);
});
