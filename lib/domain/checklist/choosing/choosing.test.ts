import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument } from "@/lib/domain/checklist/any-document.test-fixture";
import { Checklist, plain, type Section } from "@/lib/domain/checklist/checklist";
import { type Choices, withChoices } from "@/lib/domain/checklist/choices";
import { parse } from "@/lib/domain/checklist/parse";
import { leaveOut } from "./leave-out";

const DOCUMENT = `# Release

## Preparation
- [ ] Back up the database
  - [ ] Dump it
    - keep it
      \`\`\`sh
      dump --all
      \`\`\`
    - [ ] Twice
  - [ ] Copy it
    \`\`\`sh
    copy --all
    \`\`\`
- [ ] Freeze

| a | b |
|---|---|
| c | d |

## Build (optional)

Some words

\`\`\`sh
make
\`\`\`

## More (optional)

### Deeper
- [ ] Look

## Pick one

### Option A: Blue
fast

### Option B: Green
slow

## Last
- [ ] Say so
`;
const { checklist } = parse(DOCUMENT);
const words = (each: Checklist) => each.items.map((item) => [item.id, plain(item.words)]);
const idOf = (name: string) =>
  checklist.items.find((item) => plain(item.words) === name)?.id ??
  checklist.sections.find(({ title }) => title === name)?.id ??
  expect.fail(name);
const chosen = (choices: Choices) => withChoices(checklist, choices);
const item = (each: Checklist, name: string) =>
  each.items.find(({ words }) => plain(words) === name) ?? expect.fail(name);
const section = (each: Checklist, name: string) =>
  each.sections.find(({ title }) => title === name) ?? expect.fail(name);
const kindAt = (each: Checklist, text: string) => {
  const line = DOCUMENT.split("\n").indexOf(text) + 1;
  return each.blocks.find(({ from, to }) => from <= line && line <= to);
};
/** A body as a person reads it. */
const read = (each: Checklist, name: string) =>
  section(each, name).body.map((part) => {
    if (part.kind === "note" || part.kind === "criterion") return `${part.note.depth} ${plain(part.note.words)}`;
    return part.kind === "code" ? part.code.text.trim() : part.kind === "item" ? part.id : part.kind;
  });

describe("what is optional", () => {
  const optional = (each: Checklist) => each.items.filter((one) => one.optional).map((one) => plain(one.words));

  it("is chosen for an item, and for a section with all below it; the nearest choice holds", () => {
    expect(optional(checklist)).toEqual(["Build (optional)", "Look"]);
    expect(optional(chosen({ optional: { [idOf("Back up the database")]: true } }))).toEqual([
      ...["Back up the database", "Dump it", "Twice", "Copy it", "Build (optional)", "Look"],
    ]);
    const some = {
      [idOf("Build (optional)")]: true,
      [idOf("Deeper")]: false,
      [idOf("Preparation")]: true,
      [idOf("Dump it")]: false,
    };
    const out = chosen({ optional: some });
    expect(optional(out)).toEqual(["Back up the database", "Copy it", "Freeze", "Build (optional)"]);
    expect(section(out, "Deeper").optional).toBe(false);
  });
});

describe("windows", () => {
  const window = { text: "T-1h", from: -60, to: null };

  it("are given to items and sections, and taken from them", () => {
    const given = chosen({ windows: { [idOf("Freeze")]: window, [idOf("Last")]: window } });
    expect([item(given, "Freeze").window, section(given, "Last").window]).toEqual([window, window]);
    expect(withChoices(given, {})).toEqual(given);
    const taken = withChoices(given, { windows: { [idOf("Freeze")]: null, [idOf("Last")]: null } });
    expect(taken).toEqual(checklist);
  });
});

describe("what is left out", () => {
  it("is read in its section, what stood below it deeper, in the order of the document", () => {
    const out = chosen({ leftOut: [idOf("Back up the database")] });
    expect(read(out, "Preparation")).toEqual([
      ...["0 Back up the database", "1 Dump it", "2 keep it", "dump --all", "2 Twice", "1 Copy it", "copy --all"],
      ...[idOf("Freeze"), "table"],
    ]);
    expect(kindAt(out, "- [ ] Back up the database")).toMatchObject({ kind: "note", ref: idOf("Preparation") });
    expect(kindAt(out, "      dump --all")).toMatchObject({ kind: "code", ref: idOf("Preparation") });
    expect(out.leftOut?.map(({ id }) => id)).toEqual(["Back up the database", "Dump it", "Twice", "Copy it"].map(idOf));
  });

  it("is read at the item above it, which is answered itself where nothing else is left below", () => {
    const out = chosen({ leftOut: [idOf("Dump it")] });
    const holder = item(out, "Back up the database");
    expect([holder.group, holder.notes.map((note) => [note.depth, plain(note.words)])]).toEqual([
      true,
      [
        [0, "Dump it"],
        [1, "keep it"],
        [1, "Twice"],
      ],
    ]);
    expect(holder.code.map(({ text }) => text.trim())).toEqual(["dump --all"]);
    const alone = chosen({ leftOut: [idOf("Dump it"), idOf("Copy it")] });
    expect(item(alone, "Back up the database").code.map(({ text }) => text.trim())).toEqual([
      "dump --all",
      "copy --all",
    ]);
    expect(item(alone, "Back up the database").group).toBe(false);
    expect(kindAt(alone, "- [ ] Back up the database")).toMatchObject({
      kind: "item",
      ref: idOf("Back up the database"),
    });
    expect(kindAt(alone, "  - [ ] Dump it")).toMatchObject({ kind: "note", ref: idOf("Back up the database") });
  });

  it("is a heading again where it was a step or a choice", () => {
    const step = item(checklist, "Build (optional)").id;
    const out = chosen({ leftOut: [step] });
    expect(read(out, "Build (optional)")).toEqual(["0 Some words", "make"]);
    expect(kindAt(out, "## Build (optional)")).toMatchObject({
      kind: "heading",
      ref: section(out, "Build (optional)").id,
    });
    const set = chosen({ leftOut: [item(checklist, "Pick one").id] });
    expect([read(set, "Pick one"), read(set, "Option A: Blue"), read(set, "Option B: Green")]).toEqual([
      [],
      ["0 fast"],
      ["0 slow"],
    ]);
    expect(["## Pick one", "### Option A: Blue", "### Option B: Green"].map((line) => kindAt(set, line)?.kind)).toEqual(
      ["heading", "heading", "heading"],
    );
  });

  it("takes with a section all that stands in it, and nothing where nothing is", () => {
    const out = chosen({ leftOut: [idOf("More (optional)"), idOf("Last")] });
    expect(words(out).map(([, each]) => each)).not.toEqual(expect.arrayContaining(["Look"]));
    expect(read(out, "Deeper")).toEqual(["0 Look"]);
    const again = leaveOut(out, [idOf("Freeze")]);
    expect(again.leftOut).toHaveLength((out.leftOut?.length ?? 0) + 1);
    expect(leaveOut(checklist, [])).toBe(checklist);
  });

  it("stands before a criterion that it stood before", () => {
    const note = { words: ["Fast enough"], line: 99, depth: 0 };
    const judged = (each: Section) => ({ ...each, body: [...each.body, { kind: "criterion" as const, note }] });
    const sections = checklist.sections.map((each) => (each.id === idOf("Last") ? judged(each) : each));
    expect(read(leaveOut({ ...checklist, sections }, [idOf("Say so")]), "Last")).toEqual(["0 Say so", "0 Fast enough"]);
  });

  it("hands a blank to what is above", () => {
    const [field] = parse("- [ ] a\n\nName: ____\n").checklist.fields;
    if (field === undefined) return expect.fail();
    const blank = (id: string) => ({ ...checklist, fields: [{ ...field, item: idOf(id) }] });
    const fieldOf = (id: string, ...out: string[]) => leaveOut(blank(id), out.map(idOf)).fields[0]?.item;
    expect(fieldOf("Dump it", "Dump it")).toBe(idOf("Back up the database"));
    expect(fieldOf("Freeze", "Freeze")).toBeUndefined();
    expect(fieldOf("Freeze", "Dump it")).toBe(idOf("Freeze"));
  });

  it("says of a choice for something that is not there that it is lost", () => {
    for (const choices of [{ leftOut: ["i99"] }, { optional: { i99: true } }, { windows: { i99: null } }])
      expect(() => chosen(choices)).toThrow('Something was chosen for "i99", which is no item and no section');
  });

  it("loses no word of any document, and covers its lines as before", () => {
    fc.assert(
      fc.property(anyDocument, fc.array(fc.nat(30), { maxLength: 4 }), (text, picks) => {
        const before = parse(text).checklist;
        const all = [...before.items, ...before.sections].map(({ id }) => id);
        const ids = picks.flatMap((pick) => all[pick % Math.max(1, all.length)] ?? []);
        const after = leaveOut(before, ids);
        expect(Checklist.safeParse(after).error).toBeUndefined();
        expect(said(after)).toEqual(said(before));
        const known = new Set([...after.items, ...after.sections, ...after.fields].map(({ id }) => id));
        expect(after.blocks.filter(({ ref }) => ref !== undefined && !known.has(ref))).toEqual([]);
        expect(after.blocks.map(({ from, to }) => [from, to])).toEqual(before.blocks.map(({ from, to }) => [from, to]));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

/** Every word of a checklist outside its titles, in no order. */
function said({ sections, items }: Checklist): string[] {
  const titles = new Set(sections.map(({ line, title }) => `${line} ${title}`));
  const bodies = sections.flatMap(({ body }) => body);
  const holders = [...items, ...items.flatMap(({ options }) => options)];
  const notes = [
    ...bodies.flatMap((each) => ("note" in each ? [each.note] : [])),
    ...holders,
    ...holders.flatMap((each) => each.notes),
  ];
  const code = [
    ...bodies.flatMap((each) => ("code" in each ? [each.code] : [])),
    ...holders.flatMap((each) => each.code),
  ];
  return [
    ...notes.map(({ line, words }) => `${line} ${plain(words).trim()}`),
    ...code.map(({ line, text }) => `${line} ${text}`),
  ]
    .filter((each) => !titles.has(each))
    .sort();
}
