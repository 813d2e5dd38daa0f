import { describe, expect, it } from "vitest";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n"));
const told = (item: Item) => [plain(item.words), item.group, item.parent, item.line, item.to];

describe("boxes", () => {
  it("nest at any depth, under bullets and numbers, and through plain bullets", () => {
    const { items } = read(
      "# Switch",
      "- [ ] Ship",
      "  1. [x] Tag",
      "     * [ ] Sign tag",
      "- Web",
      "  + [ ] Drain",
      "  + Note",
    ).checklist;
    expect(items.map(told)).toEqual([
      ["Ship", true, null, 2, 4],
      ["Tag", true, "i1", 3, 4],
      ["Sign tag", false, "i2", 4, 4],
      ["Web", true, null, 5, 7],
      ["Drain", false, "i4", 6, 6],
    ]);
    expect(items[3]?.notes).toMatchObject([{ words: ["Note"], line: 7, depth: 0 }]);
  });

  it("are read in malformed and drawn spellings, but not as links", () => {
    const { items } = read("- [] a", "- [X ] b", "- ☐ c", "- ☑ d", "- [x](y) e", "- [ ]: f").checklist;
    expect(items.map((item) => [plain(item.words), item.ticked])).toEqual([
      ["a", false],
      ["b", true],
      ["c", false],
      ["d", true],
    ]);
  });

  it("stand in quotations, and never in code", () => {
    const { items } = read("> - [ ] quoted", "", "```", "- [ ] shown", "```", "", "    - [ ] indented").checklist;
    expect(items.map(({ line }) => line)).toEqual([1]);
  });

  it("without words are told, and lift what is below them", () => {
    const { checklist, problems } = read(
      "- [ ]",
      "  - [ ] below",
      "- [ ] top",
      "  - [ ]",
      "    ```",
      "    run",
      "    ```",
      "- [ ]",
      "  ***",
    );
    expect(checklist.items.map(told)).toEqual([
      ["below", false, null, 2, 2],
      ["top", true, null, 3, 7],
      ["run", false, "i2", 4, 7],
    ]);
    expect(checklist.items[2]?.code).toEqual([{ lang: "", text: "run", line: 5, to: 7 }]);
    expect(problems.map(({ line, ask }) => [line, ask])).toEqual([
      [1, false],
      [8, false],
    ]);
  });

  it("ticked in the document are told and come in open", () => {
    const { problems } = read("- [x] Freeze **merges**");
    expect(problems).toEqual([
      { line: 1, message: 'Line 1: "Freeze merges" is ticked in the document and comes in open.', ask: false },
    ]);
  });
});

describe("what stands below an item", () => {
  it("becomes its notes and code, tables and quotations too", () => {
    const { items } = read(
      "- [ ] Move traffic",
      "",
      "  First a tenth.",
      "",
      "  > slowly",
      "",
      "  | host | share |",
      "  |---|---|",
      "  | a | 10 |",
      "",
      "  ***",
      "  - at night",
      "    - with two people",
      "  - ```sh",
      "    shift 10",
      "    ```",
      "  # Aside",
    ).checklist;
    expect(items[0]?.notes.map(({ words, line, depth }) => [plain(words), line, depth])).toEqual([
      ["First a tenth.", 3, 0],
      ["slowly", 5, 0],
      ["host | share", 7, 0],
      ["a | 10", 9, 0],
      ["at night", 12, 0],
      ["with two people", 13, 1],
      ["Aside", 17, 0],
    ]);
    expect(items[0]).toMatchObject({ to: 17, code: [{ lang: "sh", text: "shift 10", line: 14, to: 16 }] });
  });

  it("takes a command at the margin only right behind words that announce it", () => {
    const rows = [
      "- [ ] Warm the cache with:",
      "",
      "```",
      "warm",
      "```",
      "",
      "```",
      "other",
      "```",
      "",
      "- [ ] Look",
      "",
      "```",
      "x",
      "```",
    ];
    const { items, sections } = read(...rows).checklist;
    expect(items.map((item) => item.code.length)).toEqual([1, 0]);
    expect(sections[0]?.body.map(({ kind }) => kind)).toEqual(["item", "code", "item", "code"]);
  });
});

it("keeps a bullet that is only a command in the body of its section", () => {
  const { sections } = read("- [ ] a", "# B", "* ```json", "  {}", "  ```").checklist;
  expect(sections[1]?.body).toEqual([{ kind: "code", code: { lang: "json", text: "{}", line: 3, to: 5 } }]);
});

describe("documents without boxes", () => {
  it("answer for bullets and numbers; labelled lines below one describe it", () => {
    const { items } = read(
      "# Move",
      "1. Copy the data",
      "   - Size: 2 TB",
      "2. Check",
      "   - counts",
      "   - sums",
      "- ```",
      "  x",
      "  ```",
    ).checklist;
    expect(items.map(told)).toEqual([
      ["Copy the data", false, null, 2, 3],
      ["Check", true, null, 4, 6],
      ["counts", false, "i2", 5, 5],
      ["sums", false, "i2", 6, 6],
    ]);
    expect(items[0]?.notes).toHaveLength(1);
  });

  it("explain an item by whole sentences below it", () => {
    const { items } = read(
      "# Ship",
      "1. Tag",
      "   - This makes a commit.",
      "   - It is signed.",
      "2. Push.",
      "   - Wait.",
      "   - Look.",
    ).checklist;
    expect(items.map(told)).toEqual([
      ["Tag", false, null, 2, 4],
      ["Push.", true, null, 5, 7],
      ["Wait.", false, "i2", 6, 6],
      ["Look.", false, "i2", 7, 7],
    ]);
  });

  it("leave contents, contacts, links and remarks alone", () => {
    const { checklist } = read(
      "# Move",
      "- [Go](#go)",
      "## Go",
      "- Announce",
      "## Contacts",
      "- Night shift",
      "## Useful links",
      "- the wiki",
      "## Change log",
      "- 1.0 first",
      "## Success criteria",
      "- all green",
      "## Vendor notes",
      "- slow",
    );
    expect(checklist.items.map(({ line }) => line)).toEqual([4]);
    expect(checklist.blocks.map(({ kind }) => kind).filter((kind) => kind !== "heading")).toEqual([
      "title",
      "contents",
      "item",
      "contact",
      "link",
      "version-history",
      "criterion",
      "note",
    ]);
  });
});
