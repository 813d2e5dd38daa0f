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

describe("001, steps, an option set and a rollback plan", () => {
  const checklist = parse(readFileSync("prisma/documents/001_c62c14fdc73efe7b.txt", "utf8")).checklist;

  it("reads its blocks", () => {
    expect([checklist.title, checklist.lines, checklist.sections.length]).toEqual([
      "Cloud Deployment Checklist",
      275,
      35,
    ]);
    expect(blocksOf(checklist)).toEqual({
      title: 1,
      heading: 29,
      item: 68,
      note: 41,
      rule: 6,
      step: 4,
      code: 4,
      "option-set": 4,
      procedure: 5,
      "env-variable": 2,
    });
    expect(boxesBelow(checklist, "Pre-Deployment")).toBe(42);
    expect(boxesBelow(checklist, "Deployment Steps")).toBe(7);
    expect(boxesBelow(checklist, "Post-Deployment")).toBe(19);
  });

  it("counts 42 before go and 31 after", () => {
    expect(checklist.goLine).toBe(89);
    expect(required(checklist)).toEqual([42, 31]);
  });

  it("makes steps of headings with a command", () => {
    expect(linesOf(kind(checklist, "step"))).toEqual([91, 97, 109, 119]);
    expect(kind(checklist, "step")[1]).toMatchObject({ words: ["2. Test Docker Image Locally"], line: 97, to: 107 });
    expect(kind(checklist, "step")[1]?.code).toMatchObject([{ lang: "bash", line: 99, to: 107 }]);
  });

  it("makes one item of three options", () => {
    const [set, ...others] = kind(checklist, "option-set");
    expect(others).toEqual([]);
    expect(set).toMatchObject({ line: 128, to: 143, words: ["5. Deploy to Cloud"] });
    expect(set?.options.map((each) => [each.id, plain(each.words), each.line, each.notes.length])).toEqual([
      ["o1", "Option A: Container Service (ECS, GKE, AKS)", 130, 3],
      ["o2", "Option B: App Service (Heroku, Railway, Render)", 135, 3],
      ["o3", "Option C: VM (EC2, GCE, Azure VM)", 140, 3],
    ]);
  });

  it("keeps the numbered rollback plan apart", () => {
    expect(linesOf(contingent(checklist))).toEqual([196, 197, 198, 199, 200]);
    expect(checklist.sections.find(({ line }) => line === 192)?.contingency).toBe("rollback");
  });

  it("gives an item its notes by depth, and its condition", () => {
    const item = checklist.items.find(({ line }) => line === 14);
    expect(item?.notes.map(({ line, depth }) => [line, depth])).toEqual([
      [15, 0],
      [16, 0],
      [17, 1],
      [18, 1],
      [19, 1],
      [20, 1],
      [21, 1],
    ]);
    expect(item?.to).toBe(21);
    expect(checklist.items.find(({ line }) => line === 31)?.condition).toBe("if not using REDIS_URL");
    expect(checklist.items.find(({ line }) => line === 165)?.condition).toBe("if applicable");
    expect(words(checklist, 170)).toBe("Response times acceptable (<200ms for API calls)");
  });
});
