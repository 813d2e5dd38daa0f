import { describe, expect, it } from "vitest";
import { english } from "@/lib/domain/checklist/vocabulary/english";
import { naming } from "@/lib/domain/checklist/vocabulary/naming";
import { saying } from "@/lib/domain/checklist/vocabulary/says";
import { isRole, roles } from "./roles";

const spoken = { says: saying([english]), naming: naming([english]) };
const role = (label: string) => roles(spoken, label).role;

describe("roles", () => {
  it.each([
    ["Release Manager", "Release manager"],
    ["RM", "Release manager"],
    ["**DBA**:", "Database Administrator"],
    ["Security Review", "Security Engineer"],
    ["Ops approval", "Operations Manager"],
    ["SRE sign-off", "Site Reliability Engineer"],
    ["Approved by QA", "QA Lead"],
    ["Sign-off from the Product Owner", "Product Owner"],
    ["Product Owner final approval received", "Product Owner"],
    ["CISO has signed off", "Chief Information Security Officer"],
    ["Lead Developer", "Technical Lead"],
    ["Head of Engineering", "Head of Engineering"],
    ["SecOps", "Security Operations"],
    ["TPM", "Technical Program Manager"],
    ["EM (acting)", "Engineering Manager"],
    ["Approved by (CTO)", "Chief Technology Officer"],
    ["Warehouse Keeper", "Warehouse Keeper"],
    ["Approved by", "Approver"],
    ["Reviewed by", "Reviewer"],
    ["", "Approver"],
    ["constructor", "constructor"],
  ])("%s is %s", (label, name) => {
    expect(role(label)).toBe(name);
  });

  it("are asked where a word has several meanings", () => {
    for (const word of ["PM", "Lead", "Owner", "Manager", "Approver", "SM"])
      expect([word, roles(spoken, word).candidates.length > 1]).toEqual([word, true]);
    expect(roles(spoken, "DBA").candidates).toEqual([]);
  });

  it.each(["major releases only", "if applicable", "for major releases", "optional"])(
    "sign on a condition: %s",
    (when) => {
      expect(roles(spoken, `Security (${when})`)).toEqual({
        role: "Security Engineer",
        candidates: [],
        condition: when,
      });
    },
  );

  it.each(["QA", "Payments Lead", "VP of Sales", "Head of Customer Success", "Site owner @kim", "Security approval"])(
    "are recognised: %s",
    (text) => expect(isRole(spoken, text)).toBe(true),
  );

  it.each([
    "",
    "All tests green",
    "Notify the QA team",
    "Inform product owner",
    "Sign-off",
    "Final approval",
    "Is there an owner",
    "One two three four five six seven lead",
    "Done, says the lead",
    `${"a ".repeat(60)}lead`,
  ])("are not %s", (text) => expect(isRole(spoken, text)).toBe(false));
});
