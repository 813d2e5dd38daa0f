import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Checklist, Item } from "./checklist";
import { leaves, requiredLeaves } from "./counts";
import { parse } from "./parse";

const blocksOf = ({ blocks }: Checklist) => {
  const counts: Record<string, number> = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const linesOf = (items: readonly Item[]) => items.map(({ line }) => line);

const required = (checklist: Checklist) => [
  requiredLeaves(checklist, "go").length,
  requiredLeaves(checklist, "close").length,
];

const contingent = (checklist: Checklist) => leaves(checklist).filter((item) => item.contingency !== null);

/** The boxes of an H2: items with a box, without steps, option sets and procedures. */
const boxesBelow = (checklist: Checklist, title: string) => {
  const top = checklist.sections.findIndex((section) => section.level === 2 && section.title === title);
  const rest = checklist.sections.slice(top);
  const next = rest.findIndex((section, index) => index > 0 && section.level <= 2);
  const within = new Set((next < 0 ? rest : rest.slice(0, next)).map(({ id }) => id));
  const boxed = checklist.items.filter((item) => item.kind === "item" && within.has(item.section));
  const tops = boxed.filter((item) => item.parent === null).length;
  return tops === boxed.length ? tops : [tops, boxed.length - tops];
};

describe("004, groups, commands inside items and a status to choose", () => {
  const checklist = parse(readFileSync("prisma/documents/004_a3cd84a06865aba7.txt", "utf8")).checklist;

  it("reads its blocks", () => {
    expect([checklist.title, checklist.lines, checklist.sections.length]).toEqual([
      "PRODUCTION DEPLOYMENT CHECKLIST",
      374,
      27,
    ]);
    expect(blocksOf(checklist)).toEqual({
      title: 1,
      note: 3,
      rule: 9,
      heading: 26,
      item: 99,
      group: 23,
      code: 24,
      criterion: 10,
      contact: 4,
      link: 6,
      "sign-off": 4,
      field: 3,
      "status-choice": 1,
      "notes-area": 1,
    });
    expect(boxesBelow(checklist, "PRE-DEPLOYMENT CHECKLIST")).toEqual([16, 11]);
    expect(boxesBelow(checklist, "DEPLOYMENT CHECKLIST")).toEqual([20, 38]);
    expect(boxesBelow(checklist, "POST-DEPLOYMENT CHECKLIST")).toEqual([6, 19]);
    expect(boxesBelow(checklist, "ROLLBACK CHECKLIST (IF NEEDED)")).toEqual([3, 9]);
    expect(checklist.items.filter((item) => item.parent !== null)).toHaveLength(77);
  });

  it("counts 30 before go and 60 after", () => {
    expect(checklist.goLine).toBe(138);
    expect(required(checklist)).toEqual([30, 60]);
    expect(contingent(checklist)).toHaveLength(9);
    expect(new Set(contingent(checklist).map(({ contingency }) => contingency))).toEqual(new Set(["rollback"]));
  });

  it("gives code to the item that holds it", () => {
    const holders = checklist.items.filter((item) => item.code.length > 0);
    expect(holders).toHaveLength(24);
    expect(linesOf(holders.filter((item) => item.parent !== null))).toEqual([294, 299]);
    expect(checklist.items.find(({ line }) => line === 58)?.code[0]?.text).toContain("# Expected: 82+ tests passing");
    expect(checklist.items.find(({ line }) => line === 133)?.condition).toBe("if applicable");
  });

  it("keeps criteria as criteria", () => {
    const criteria = checklist.sections.flatMap(({ body }) => body).filter((each) => each.kind === "criterion");
    expect(criteria).toHaveLength(10);
  });

  it("reads one stage of four, roles from acts", () => {
    expect(checklist.stages.map(({ name, roles }) => [name, roles.map(({ role }) => role)])).toEqual([
      ["SIGN-OFF", ["Technical Lead", "Security Engineer", "Operations Manager", "Product Owner"]],
    ]);
    expect(checklist.slots.map(({ label }) => label)[1]).toBe("Security Review");
  });

  it("reads blanks, one filled in, and the choice of three", () => {
    expect(
      checklist.fields.map((field) => [field.label, field.kind, field.value, field.choices, field.line, field.to]),
    ).toEqual([
      ["Deployment Date", "date", null, [], 362, 362],
      ["Deployment By", "person", null, [], 363, 363],
      ["Version", "version", "v1.0.0", [], 364, 364],
      ["Status", "status", null, ["Successful", "Rolled Back", "Partial"], 365, 365],
      ["Notes", "notes", null, [], 367, 370],
    ]);
  });
});
