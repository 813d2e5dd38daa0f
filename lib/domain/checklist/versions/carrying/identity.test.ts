import fc from "fast-check";
import { expect, it } from "vitest";
import { anyDocument, specified } from "@/lib/domain/checklist/any-document.test-fixture";
import { Checklist } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";
import { differences } from "@/lib/domain/checklist/versions/differences/differences";
import { carry } from "./carry";

type Line = { text: string; untouched: boolean };
type Part = { title: string; lines: Line[] };

const word = fc.constantFrom("database", "image", "logs", "alerts", "backup", "cache", "queue", "users", "payments");
const verb = fc.constantFrom("Check the", "Stop the", "Restart the", "Look at the", "Tell about the");
const text = fc
  .tuple(verb, word, fc.constantFrom("", "", " twice", " of the shop", " in the night"))
  .map((all) => all.join(" ").trim());
const title = fc.constantFrom("Preparation", "Rollout", "Database", "Afterwards", "Cleaning up", "Night");
const part = fc.record({
  title,
  lines: fc.array(
    text.map((each) => ({ text: each, untouched: true })),
    { maxLength: 8 },
  ),
});

type Edit = {
  kind: "insert" | "delete" | "move" | "copy" | "section";
  from: number;
  to: number;
  text: string;
  title: string;
};
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<Edit["kind"][]>("insert", "delete", "move", "copy", "section"),
  from: fc.nat(40),
  to: fc.nat(40),
  text,
  title,
});

const written = (parts: readonly Part[], first: number) =>
  `# Release\n\n${parts
    .map((each, at) => `## ${at + first}. ${each.title}\n${each.lines.map((line) => `- [ ] ${line.text}\n`).join("")}`)
    .join("\n")}`;

/** One change of a document; what it changes is touched, everything else stays as it is. */
function edited(parts: readonly Part[], { kind, from, to, text: words, title: name }: Edit): Part[] {
  const next = parts.map((each) => ({ ...each, lines: [...each.lines] }));
  const source = next[from % next.length];
  const target = next[to % next.length];
  if (!source || !target) return next;
  const line = source.lines[to % Math.max(1, source.lines.length)];
  const fresh = { text: words, untouched: false };
  if (kind === "insert") target.lines.splice(from % (target.lines.length + 1), 0, fresh);
  if (kind === "section") next.splice(from % (next.length + 1), 0, { title: name, lines: [fresh] });
  if (!line) return next;
  if (kind === "copy") target.lines.unshift({ text: line.text, untouched: false });
  if (kind === "delete" || kind === "move") source.lines.splice(source.lines.indexOf(line), 1);
  if (kind === "move") target.lines.splice(from % (target.lines.length + 1), 0, { ...line, untouched: false });
  return next;
}

/** How often something reads like this below titles like that. */
const counted = (parts: readonly Part[]) => {
  const counts = new Map<string, number>();
  for (const each of parts)
    for (const line of each.lines) counts.set(placeOf(each, line), (counts.get(placeOf(each, line)) ?? 0) + 1);
  return counts;
};
const placeOf = (each: Part, line: Line) => `${each.title}: ${line.text}`;

it("keeps the ids of what is untouched by edits elsewhere, and never gives one twice", () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.array(edit, { maxLength: 6 }),
      fc.nat(9),
      (parts, edits, first) => {
        const before = parse(written(parts, 1)).checklist;
        const ids = new Map(parts.flatMap(({ lines }) => lines).map((line, at) => [line, before.items[at]?.id]));
        const after = edits.reduce(edited, parts);
        const { checklist } = carry(before, parse(written(after, first)).checklist);
        const [old, now] = [counted(parts), counted(after)];
        const lines = after.flatMap((each) => each.lines.map((line) => ({ line, place: placeOf(each, line) })));
        // Of several that read the same below the same titles, none is another one than the rest.
        const told = lines.flatMap(({ line, place }, at) =>
          line.untouched && old.get(place) === 1 && now.get(place) === 1 ? [{ line, at }] : [],
        );
        for (const { line, at } of told) expect(checklist.items[at]?.id).toBe(ids.get(line));
        const given = [...checklist.items, ...checklist.sections].map(({ id }) => id);
        expect(new Set(given).size).toBe(given.length);
      },
    ),
    { numRuns: 800 },
  );
}, 60_000);

it("holds for any two documents: the contract, whole references, ids given once", () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (one, other) => {
      const before = parse(one).checklist;
      const { checklist } = carry(before, parse(other).checklist);
      expect(Checklist.safeParse(checklist).error).toBeUndefined();
      demandWhole(checklist);
      for (const { sentence } of differences(before, checklist)) expect(sentence).toMatch(/\.$/);
      expect(differences(checklist, checklist)).toEqual([]);
      expect(carry(checklist, parse(other).checklist).checklist).toEqual(checklist);
    }),
    { numRuns: 200 },
  );
}, 60_000);

it("holds for every example of the specifications, alone and as the next version of the one before it", () => {
  let before = parse("").checklist;
  for (const document of specified) {
    const now = parse(document).checklist;
    expect({ ...carry(now, now).checklist, highest: undefined }).toEqual({ ...now, highest: undefined });
    demandWhole(carry(before, now).checklist);
    before = now;
  }
});

function demandWhole({ sections, items, fields, blocks, highest = 0 }: Checklist) {
  const given = [...sections, ...items, ...fields].map(({ id }) => id);
  const known = new Set<string | undefined>(given);
  expect(known.size).toBe(given.length);
  const referred = [
    ...blocks.flatMap(({ ref }) => ref ?? []),
    ...items.flatMap((item) => [item.section, item.parent ?? []].flat()),
  ];
  expect(referred.filter((id) => !known.has(id))).toEqual([]);
  for (const { options } of items) expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  expect(given.filter((id) => Number(/\d+/.exec(id)?.[0]) > highest)).toEqual([]);
}
