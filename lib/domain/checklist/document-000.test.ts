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

const required = (checklist: Checklist) => [
  requiredLeaves(checklist, "go").length,
  requiredLeaves(checklist, "close").length,
];

const linesOf = (items: readonly Item[]) => items.map(({ line }) => line);
const optional = (checklist: Checklist) => linesOf(leaves(checklist).filter((item) => item.optional));

describe("000, plain text without boxes", () => {
  const checklist = parse(readFileSync("prisma/documents/000_da947adc2427baaf.txt", "utf8")).checklist;

  it("reads title, sections and bullets", () => {
    expect(checklist.title).toBe("Deployment checklist — Guest Tracker");
    expect(checklist.lines).toBe(49);
    expect(blocksOf(checklist)).toEqual({ title: 1, note: 1, heading: 10, item: 25 });
    const counts = checklist.sections
      .slice(1)
      .map(({ id }) => checklist.items.filter((item) => item.section === id).length);
    expect(counts).toEqual([2, 6, 2, 1, 2, 4, 2, 1, 3, 2]);
    expect(checklist.sections[9]).toMatchObject({
      title: "9) Migration and rollout",
      level: 2,
      line: 41,
      parent: "s1",
    });
  });

  it("counts 20 before go and 4 after, advice aside", () => {
    expect(checklist.goLine).toBe(41);
    expect(required(checklist)).toEqual([20, 4]);
    expect(optional(checklist)).toEqual([44]);
    expect(checklist.items.find(({ line }) => line === 32)?.condition).toBe("if appropriate");
  });

  it("has the default stages, for it names none", () => {
    expect(checklist.stages.map(({ name, gate, roles }) => [name, gate, roles.map(({ role }) => role)])).toEqual([
      ["Technical", "go", ["DevOps Engineer", "Database Administrator", "Security Engineer"]],
      ["Final approval", "go", ["Release manager"]],
    ]);
  });
});
