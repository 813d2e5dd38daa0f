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

const optional = (checklist: Checklist) => linesOf(leaves(checklist).filter((item) => item.optional));

const kind = (checklist: Checklist, wanted: Item["kind"]) => checklist.items.filter((item) => item.kind === wanted);

const words = (checklist: Checklist, line: number) => {
  const item = checklist.items.find((each) => each.line === line);
  return item && plain(item.words);
};

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

describe("002, windows, options as headings and optional sections", () => {
  const checklist = parse(readFileSync("prisma/documents/002_e691551143d6a01e.txt", "utf8")).checklist;

  it("reads its blocks", () => {
    expect([checklist.title, checklist.lines, checklist.sections.length]).toEqual([
      "TraitorTrack Production Deployment Checklist",
      775,
      68,
    ]);
    expect(blocksOf(checklist)).toEqual({
      title: 1,
      field: 3,
      rule: 15,
      heading: 62,
      contents: 9,
      item: 166,
      note: 34,
      code: 29,
      step: 2,
      table: 1,
      "option-set": 3,
      link: 5,
      contact: 4,
      "version-history": 1,
    });
  });

  it.each([
    ["Pre-Deployment Verification", 15],
    ["Environment Configuration", 13],
    ["Redis Setup (Multi-Worker Production)", 7],
    ["Database Setup", 13],
    ["Security Hardening", 20],
    ["Performance Optimization", 13],
    ["Monitoring Setup", 17],
    ["Post-Deployment Verification", 28],
    ["Rollback Procedures", 14],
    ["Go-Live Checklist", 26],
  ])("%s has %i boxes", (title, count) => {
    expect(boxesBelow(checklist, title)).toBe(count);
  });

  it("counts 130 before go and 19 after", () => {
    expect(checklist.goLine).toBe(718);
    expect(required(checklist)).toEqual([130, 19]);
    expect(optional(checklist)).toEqual([92, 93, 94, 141, 142, 143, 144, 145, 529, 640, 641, 642]);
    expect(linesOf(contingent(checklist))).toEqual([680, 681, 682, 683, 684, 685, 686]);
    expect(checklist.items.filter((item) => item.computed).map(({ line, computed }) => [line, computed])).toEqual([
      [710, "items"],
    ]);
    expect(linesOf(kind(checklist, "step"))).toEqual([147, 252]);
  });

  it("makes one item of two option headings", () => {
    const [set] = kind(checklist, "option-set");
    expect(set).toMatchObject({ line: 180, to: 227 });
    expect(set?.options.map((each) => [plain(each.words), each.line, each.notes.length, each.code.length])).toEqual([
      ["Option 1: Managed Redis (Recommended)", 182, 5, 1],
      ["Option 2: Self-Hosted Redis", 205, 0, 1],
    ]);
  });

  it("gives the cron line at column 0 to the item that announces it", () => {
    expect(checklist.items.find(({ line }) => line === 425)).toMatchObject({
      to: 430,
      code: [{ lang: "bash", line: 427 }],
    });
    expect(checklist.items.filter((item) => item.kind === "item" && item.code.length > 0)).toHaveLength(1);
  });

  it("reads windows, header fields and duplicates", () => {
    expect(
      checklist.sections.flatMap(({ line, window }) => (window ? [[line, window.text, window.from]] : [])),
    ).toEqual([
      [708, "T-24 hours", -1440],
      [718, "T-0", 0],
      [728, "T+1 hour", 60],
      [737, "T+24 hours", 1440],
    ]);
    expect(checklist.fields.map(({ label, kind: of, value }) => [label, of, value])).toEqual([
      ["Version", "version", "1.0.0"],
      ["Last Updated", "date", "November 2025"],
      ["System", "text", "TraitorTrack Warehouse Bag Tracking System"],
    ]);
    const twice = checklist.items.filter((item) => plain(item.words) === "Run smoke tests");
    expect(twice.map(({ line }) => line)).toEqual([685, 723]);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    expect(words(checklist, 561)).toBe("Dashboard response time (<50ms target)");
  });
});
