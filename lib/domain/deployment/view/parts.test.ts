import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Checklist, Item, Section } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";
import { checklist as sample } from "../sample.test-fixture";
import { parts } from "./parts";
import { runSheet } from "./run-sheet";

const folder = "prisma/documents";
const document = (number: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? number;
  return parse(readFileSync(`${folder}/${name}`, "utf8")).checklist;
};
const of = (checklist: Checklist, group: string) =>
  runSheet(checklist)
    .parts.filter((part) => part.group === group)
    .map(({ title, counted }) => [title, counted.length]);

describe("the five documents", () => {
  it("keeps the ten sections of the first", () => {
    expect(of(document("000"), "before").map(([, count]) => count)).toEqual([2, 6, 2, 1, 2, 4, 2, 1]);
    expect(of(document("000"), "after").map(([, count]) => count)).toEqual([2, 2]);
  });

  it("cuts what is long into its sub-sections", () => {
    expect(of(document("001"), "before").map(([, count]) => count)).toEqual([4, 4, 4, 4, 3, 3, 6, 5, 5, 4]);
    expect(of(document("001"), "after")).toEqual([
      ["Deployment Steps", 12],
      ["Post-Deployment", 19],
    ]);
    expect(of(document("001"), "if-declared")).toEqual([["Rollback Plan", 5]]);
  });

  it("leaves the headings of options to the item they are options of, with their commands and notes", () => {
    const checklist = document("002");
    const titles = runSheet(checklist).parts.flatMap(({ sections }) => sections.map(({ title }) => title));
    expect(titles.filter((title) => title.startsWith("Option "))).toEqual([]);
    const options = checklist.items.find(({ kind }) => kind === "option-set")?.options ?? [];
    expect(options.map(({ code, notes }) => [code.length, notes.length])).toEqual([
      [1, 5],
      [1, 0],
    ]);
  });

  it("cuts at windows, and takes a procedure out of what stands around it", () => {
    expect(of(document("002"), "before").map(([, count]) => count)).toEqual([15, 6, 9, 13, 20, 13, 16, 25, 7, 6]);
    expect(of(document("002"), "after")).toEqual([
      ["Launch Window (T-0)", 7],
      ["Post-Launch (T+1 hour)", 6],
      ["Post-Launch (T+24 hours)", 6],
    ]);
    expect(of(document("002"), "if-declared")).toEqual([["Full Rollback Checklist", 7]]);
  });

  it("has the ten areas and the four windows of the fourth, and both its procedures", () => {
    expect(of(document("003"), "before").map(([, count]) => count)).toEqual([23, 15, 18, 10, 20, 10, 15, 15, 10, 15]);
    expect(of(document("003"), "after").map(([, count]) => count)).toEqual([15, 10, 10, 10]);
    expect(of(document("003"), "if-declared").map(([title]) => title)).toEqual(["Rollback Plan", "Incident Response"]);
  });

  it("cuts where go lies inside a phase", () => {
    expect(of(document("004"), "before").map(([, count]) => count)).toEqual([25, 5]);
    expect(of(document("004"), "after").map(([, count]) => count)).toEqual([3, 10, 10, 5, 13, 19]);
  });

  it("puts every section into exactly one part", () => {
    for (const number of ["000", "001", "002", "003", "004"]) {
      const checklist = document(number);
      const placed = parts(checklist).flatMap(({ sections }) => sections);
      expect(placed).toHaveLength(checklist.sections.length);
      expect(new Set(placed).size).toBe(checklist.sections.length);
    }
  });
});

type Row = [id: string, parent: string | null, ...items: string[]];

/** A checklist of sections with items in them: "b" before go, "a" after, "r" rollback, "i" incident. */
function checklistOf(...rows: Row[]): Checklist {
  const like = (id: string): Section => {
    const found = sample.sections.find((section) => section.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const contingency = { r: "rollback", i: "incident" } as const;
  const sections = rows.map(([id, parent]) => ({ ...like("s2"), id, parent, title: id, body: [] }));
  const items = rows.flatMap(([section, , ...kinds]) =>
    kinds.map((kind, at): Item => {
      const line = kind === "a" ? 25 : 5;
      const [base] = sample.items;
      if (!base) throw new Error("no item");
      const declared = kind === "r" || kind === "i" ? contingency[kind] : null;
      return { ...base, id: `${section}${at}`, section, line, contingency: declared };
    }),
  );
  return { ...sample, sections, items };
}
const cut = (...rows: Row[]) => parts(checklistOf(...rows)).map(({ id, group, sections }) => [id, group, ...sections]);

describe("parts", () => {
  it("gives what stands directly under a cut heading a part of its own where it has items", () => {
    expect(cut(["t", null, "b"], ["x", "t", "b"], ["y", "t", "a"])).toEqual([
      ["t", "before", "t"],
      ["x", "before", "x"],
      ["y", "after", "y"],
    ]);
  });

  it("keeps a sub-section with nothing to answer with the one before, or with the first", () => {
    expect(cut(["t", null], ["p", "t"], ["q", "p"], ["x", "p", "b"], ["y", "p"], ["z", "p", "a"])).toEqual([
      ["x", "before", "t", "p", "q", "x", "y"],
      ["z", "after", "z"],
    ]);
  });

  it("cuts at sub-sections with windows of their own, on one side of go too", () => {
    const rows: Row[] = [
      ["t", null],
      ["p", "t", "a"],
      ["x", "p", "a"],
      ["y", "p", "a"],
      ["z", "t", "b"],
    ];
    expect(cut(...rows).map(([id]) => id)).toEqual(["p", "z"]);
    const checklist = checklistOf(...rows);
    const window = { text: "T+1 hour", from: 60, to: null };
    const sections = checklist.sections.map((section) => (section.id === "y" ? { ...section, window } : section));
    expect(parts({ ...checklist, sections }).map(({ id }) => id)).toEqual(["p", "x", "y", "z"]);
  });

  it("takes several top sections as they are, and a title alone as a part", () => {
    expect(cut(["x", null, "b"], ["y", null, "a"])).toEqual([
      ["x", "before", "x"],
      ["y", "after", "y"],
    ]);
    expect(cut(["x", null, "b"])).toEqual([["x", "before", "x"]]);
    expect(cut()).toEqual([]);
  });

  it("leaves a section that mixes both sides of go on its own lines in one piece", () => {
    expect(cut(["x", null, "b", "a"], ["y", null, "b"])).toEqual([
      ["x", "before", "x"],
      ["y", "before", "y"],
    ]);
  });

  it("keeps procedure lines that stand among others where they are, and parts two procedures", () => {
    expect(cut(["w", null, "b"], ["x", null, "b", "r"], ["y", "x", "b"], ["z", "x", "i"])).toEqual([
      ["w", "before", "w"],
      ["x", "before", "x", "y"],
      ["z", "if-declared", "z"],
    ]);
  });
});
