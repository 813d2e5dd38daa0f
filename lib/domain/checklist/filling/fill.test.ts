import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";
import { fill } from "./fill";
import { all, done, excluded, filled, open } from "./filled.test-fixture";

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

describe("several boxes in a row", () => {
  const row = (head: string, cells: string) => `| Check | ${head} |\n|---|---|---|\n| Login works | ${cells} |`;
  it.each([
    [row("Fail | Pass", "[ ] | [ ]"), row("Fail | Pass", "[ ] | [x]")],
    [row("Fail | Pass", "[x] | [ ]"), row("Fail | Pass", "[ ] | [x]")],
    [row("Dev | Prod", "☐ | ☐"), row("Dev | Prod", "☑ | ☑")],
  ])("are marked by what their columns say in %j", (source, expected) => {
    expect(filled(source, { items: all(done) })).toBe(expected);
  });

  it("stay as they are where nothing is done, but for what says so", () => {
    expect(filled(row("Fail | Pass", "[x] | [x]"), { items: all(open) })).toBe(row("Fail | Pass", "[x] | [ ]"));
  });
});

describe("what only looks like a box", () => {
  it.each([
    ["1. Wait for ✅ in the pipeline", "1. Wait for ✅ in the pipeline — done (Ann)"],
    ["1. Write `[ ]` into list[ ]", "1. Write `[ ]` into list[ ] — done (Ann)"],
    ["- [ ] Write `[ ]`", "- [x] Write `[ ]`"],
  ])("stays as it is in %j", (source, expected) => expect(filled(source, { items: all(done) })).toBe(expected));
});

it("notes in YAML are comments", () => {
  const source = 'title: Move\ntasks:\n  - title: "Back up"\n  - title: Copy\n';
  expect(filled(source, { items: all(done) })).toBe(
    'title: Move\ntasks:\n  - title: "Back up" # done (Ann)\n  - title: Copy # done (Ann)\n',
  );
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
