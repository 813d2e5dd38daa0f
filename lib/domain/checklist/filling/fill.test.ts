import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";
import { fill } from "./fill";
import type { ItemMark, Marks } from "./marks";

const done: ItemMark = { done: true, said: "done (Ann)", option: null };
const open: ItemMark = { done: false, said: null, option: null };
const excluded: ItemMark = { done: false, said: "not applicable: no cache (Ann)", option: null };

type Told = {
  items?: (item: Item) => ItemMark | undefined;
  fields?: Record<string, string>;
  signed?: readonly string[];
};

/** Fills a document; items are told by their words, fields by their label, signatures by their role. */
function filled(source: string, { items = () => undefined, fields = {}, signed = [] }: Told): string {
  const { checklist } = parse(source);
  const marks: Marks = {
    items: Object.fromEntries(
      checklist.items.flatMap((item) => (items(item) ? [[item.id, items(item) as ItemMark]] : [])),
    ),
    fields: Object.fromEntries(
      checklist.fields.flatMap(({ id, label }) => (fields[label] === undefined ? [] : [[id, fields[label]]])),
    ),
    slots: Object.fromEntries(
      checklist.slots.flatMap(({ role, line }) =>
        signed.includes(role) ? [[line, { name: "Ann Lee", date: "2026-02-01" }]] : [],
      ),
    ),
  };
  return fill(checklist, source, marks);
}

const all = (mark: ItemMark) => () => mark;
const lines = (...rows: string[]) => rows.join("\n");

describe("boxes", () => {
  it.each([
    ["- [ ] Ship", "- [x] Ship"],
    ["- [] Ship", "- [x] Ship"],
    ["1. [  ] Ship  ", "1. [x] Ship  "],
    ["- ☐ Ship", "- ☑ Ship"],
    ["> * [ ] Ship\r\n", "> * [x] Ship\r\n"],
    ["- [x] Ship", "- [x] Ship"],
  ])("%j is ticked where the item is done", (source, expected) =>
    expect(filled(source, { items: all(done) })).toBe(expected),
  );

  it("ticked in the document are cleared where nobody did it", () => {
    expect(filled("- [x] Ship\n- ☑ Tag", { items: all(open) })).toBe("- [ ] Ship\n- ☐ Tag");
  });

  it("of a group are ticked by what they are told, and only the one of the item in a line", () => {
    const source = lines("- [ ] Ship", "  - [ ] Tag `[ ]`");
    expect(filled(source, { items: all(done) })).toBe(lines("- [x] Ship", "  - [x] Tag `[ ]`"));
  });
});

describe("what a box cannot say", () => {
  it.each([
    ["- [ ] Warm the cache  \nthen", "- [ ] Warm the cache — not applicable: no cache (Ann)  \nthen"],
    [
      "| Task | Notes |\n|---|---|\n| [ ] Warm | cold |",
      "| Task | Notes |\n|---|---|\n| [ ] Warm | cold — not applicable: no cache (Ann) |",
    ],
  ])("stands at the end of the line of %j", (source, expected) =>
    expect(filled(source, { items: all(excluded) })).toBe(expected),
  );

  it("is done, too, where a line has no box", () => {
    expect(filled("# Move\n- Copy\n", { items: all(done) })).toBe("# Move\n- Copy — done (Ann)\n");
    const step = lines("# Move", "- [ ] Look", "## Build ##", "```sh", "make", "```");
    expect(filled(step, { items: ({ kind }) => (kind === "step" ? done : undefined) })).toBe(
      step.replace("## Build ##", "## Build — done (Ann) ##"),
    );
  });
});

describe("options", () => {
  const set = lines("# Move", "- [ ] Look", "## Where", "**Option A: here**", "- x", "", "**Option B: there**", "- y");
  const chosen = (words: string) => (item: Item) => {
    const option = item.options.find((each) => plain(each.words).includes(words))?.id ?? null;
    return item.options.length > 0 ? { ...done, option } : undefined;
  };

  it("say which was chosen behind their words", () => {
    expect(filled(set, { items: chosen("there") })).toBe(set.replace("there**", "there** — done (Ann)"));
  });

  it("leave what stands in the way behind the question", () => {
    expect(filled(set, { items: ({ options }) => (options.length > 0 ? excluded : undefined) })).toBe(
      set.replace("## Where", "## Where — not applicable: no cache (Ann)"),
    );
    expect(filled(set, { items: ({ options }) => (options.length > 0 ? open : undefined) })).toBe(set);
    expect(
      filled(set, { items: ({ options }) => (options.length > 0 ? { ...open, done: true, option: "o1" } : undefined) }),
    ).toBe(set);
  });

  it("are ticked in boxes of their own, one of several in a line, with a box before them or without", () => {
    const { checklist } = parse("# Move\n- [ ] x");
    const [item] = checklist.items;
    if (!item) throw new Error("An item stands here.");
    const option = (id: string, line: number) => ({ id, line, words: [id], notes: [], code: [] });
    const asked = { ...item, kind: "option-set" as const, line: 1, options: [option("o1", 1), option("o2", 1)] };
    const marks = { items: { [item.id]: { ...done, option: "o2" } }, fields: {}, slots: {} };
    const told = (source: string) => fill({ ...checklist, items: [asked] }, source, marks);
    expect(told("GO: [ ] yes [x] no")).toBe("GO: [ ] yes [x] no");
    expect(told("- [ ] Ready? ☐ yes ☐ no")).toBe("- [x] Ready? ☐ yes ☑ no");
  });
});

describe("blanks", () => {
  it.each([
    ["**Deployed By**: ________  ", { "Deployed By": "Ann_B" }, "**Deployed By**: Ann\\_B  "],
    ["**Version:** v1.0.0", { Version: "v2" }, "**Version:** v2"],
    ["Status: [ ] Good  [x] Bad", { Status: "Good" }, "Status: [x] Good  [ ] Bad"],
    [
      "**Notes**:\n____________\n____________\n",
      { Notes: "1. first\nsecond\n- third" },
      "**Notes**:\n1\\. first\nsecond / - third\n",
    ],
    ["**Notes**:\n____________\n____________\n", { Notes: "short" }, "**Notes**:\nshort\n____________\n"],
    ["**Notes**:\n____________\n", { Notes: "one\ntwo" }, "**Notes**:\none / two\n"],
  ])("%j takes its value", (source, fields, expected) => {
    const top = "# Move\n- [ ] x\n\n";
    expect(filled(top + source, { fields: fields as Record<string, string> })).toBe(top + expected);
  });

  it("take a value behind an open label, too, and in an empty cell", () => {
    const { checklist } = parse("# Move\n- [ ] x");
    const field = { id: "f1", label: "Owner", kind: "person" as const, value: null, choices: [], line: 1, to: 1 };
    const told = (source: string) =>
      fill({ ...checklist, items: [], fields: [field] }, source, { items: {}, fields: { f1: "Ann" }, slots: {} });
    expect(told("**Owner:**")).toBe("**Owner:** Ann");
    expect(told("**Owner:**  ")).toBe("**Owner:** Ann  ");
    expect(told("| Owner | |")).toBe("| Owner | Ann |");
    expect(told("When: ___ Owner: ___")).toBe("When: ___ Owner: Ann");
  });
});

describe("signatures", () => {
  const top = "# Move\n- [ ] x\n\n## Sign-off\n";
  it.each([
    ["- [ ] **QA Lead**: ________ Date: _____", "- [x] **QA Lead**: Ann Lee Date: 2026-02-01"],
    ["- QA Lead: ________", "- QA Lead: Ann Lee, 2026-02-01"],
    ["- **QA Lead:**", "- **QA Lead:** Ann Lee, 2026-02-01"],
    ["QA Lead: ______ Signature: ______ Date: ______", "QA Lead: Ann Lee Signature: ______ Date: 2026-02-01"],
    [
      "| Role | Name | Signature | Date |\n|---|---|---|---|\n| QA Lead |  | ____ | |",
      "| Role | Name | Signature | Date |\n|---|---|---|---|\n| QA Lead | Ann Lee | signed | 2026-02-01 |",
    ],
    [
      "| Role | Signature | Remarks |\n|---|---|---|\n| QA Lead | | | |",
      "| Role | Signature | Remarks |\n|---|---|---|\n| QA Lead | Ann Lee | | |",
    ],
  ])("%j says who and when", (source, expected) => {
    expect(filled(top + source, { signed: ["QA Lead"] })).toBe(top + expected);
  });

  it("in another language, too", () => {
    const rows = "| Rolle | Name | Unterschrift | Datum |\n|---|---|---|---|\n| Betriebsleiter | | | |";
    const german = `# Umzug\n\n## Vor dem Deployment\n- [ ] Datenbank gesichert\n- [ ] Wartung angekündigt\n\n## Freigabe\n${rows}`;
    expect(filled(german, { signed: ["Betriebsleiter"] })).toContain(
      "| Betriebsleiter | Ann Lee | signed | 2026-02-01 |",
    );
  });

  it("leave a place for another role alone", () => {
    const source = `${top}- [ ] **QA Lead**: ____ Date: ____`;
    expect(filled(source, { signed: ["Security Engineer"] })).toBe(source);
  });
});

it("changes no other byte of any text", () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom("- [ ] a", "# b", "```", "", "| [ ] a | |", "**Owner**: ____", "- [ ] **QA**: ____ Date: ____"),
  );
  const text = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r"))).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(text, (source) => {
      expect(filled(source, {})).toBe(source);
      const told = filled(source, { items: all(excluded) });
      expect(told.replaceAll(` — ${excluded.said}`, "").replaceAll(/[[\]☐☑\sxX]/g, "")).toBe(
        source.replaceAll(/[[\]☐☑\sxX]/g, ""),
      );
    }),
  );
});
