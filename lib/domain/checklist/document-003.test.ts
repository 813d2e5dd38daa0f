import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Checklist, type Item, plain } from "./checklist";
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

describe("003, three stages of sign-off and procedures with commands", () => {
  const checklist = parse(readFileSync("prisma/documents/003_3b17831456d8d3e7.txt", "utf8")).checklist;

  it("reads its blocks", () => {
    expect([checklist.title, checklist.lines, checklist.sections.length]).toEqual([
      "Production Deployment Checklist",
      378,
      62,
    ]);
    expect(blocksOf(checklist)).toEqual({
      title: 1,
      note: 1,
      heading: 61,
      item: 196,
      code: 2,
      procedure: 21,
      "sign-off": 8,
      rule: 1,
      field: 4,
      "notes-area": 1,
    });
    expect(boxesBelow(checklist, "Pre-Deployment Checklist")).toBe(151);
    expect(boxesBelow(checklist, "Post-Deployment Checklist")).toBe(45);
  });

  it("counts 151 before go and 45 after", () => {
    expect(checklist.goLine).toBe(236);
    expect(required(checklist)).toEqual([151, 45]);
    expect(checklist.sections.flatMap(({ window }) => (window ? [[window.text, window.from, window.to]] : []))).toEqual(
      [
        ["0-2 hours", 0, 120],
        ["2-24 hours", 120, 1440],
        ["1-7 days", 1440, 10_080],
        ["1-4 weeks", 10_080, 40_320],
      ],
    );
  });

  it("reads both procedures", () => {
    const of = (wanted: string) => contingent(checklist).filter((item) => item.contingency === wanted);
    expect(linesOf(of("rollback"))).toEqual([312, 321, 328, 329]);
    expect(of("rollback").map((item) => item.code.length)).toEqual([1, 1, 0, 0]);
    expect(of("incident")).toHaveLength(12);
    expect(linesOf(checklist.items.filter((item) => item.group))).toEqual([327, 332, 337, 342, 347]);
  });

  it("reads eight slots in three stages", () => {
    expect(checklist.stages.map(({ name, gate, roles }) => [name, gate, roles.map(({ role }) => role)])).toEqual([
      ["Technical Team", "go", ["DevOps Engineer", "Backend Developer", "Security Engineer", "Database Administrator"]],
      ["Management Team", "go", ["Technical Lead", "Product Manager", "Operations Manager"]],
      ["Final Approval", "go", ["Project Manager"]],
    ]);
    expect(checklist.slots[0]).toEqual({
      role: "DevOps Engineer",
      label: "DevOps Engineer",
      line: 355,
      block: "Technical Team",
    });
  });

  it("reads the blanks at its end", () => {
    expect(
      checklist.fields.map((field) => [field.id, field.label, field.kind, field.value, field.line, field.to]),
    ).toEqual([
      ["f1", "Deployment Date", "date", null, 370, 370],
      ["f2", "Deployment Time", "time", null, 371, 371],
      ["f3", "Deployed By", "person", null, 372, 372],
      ["f4", "Version", "version", null, 373, 373],
      ["f5", "Notes", "notes", null, 375, 378],
    ]);
  });

  it("tells the same words in two groups apart", () => {
    const twice = checklist.items.filter((item) => plain(item.words) === "Rate limiting is configured");
    expect(linesOf(twice)).toEqual([54, 83]);
    expect(new Set(twice.map(({ section }) => section)).size).toBe(2);
  });
});
