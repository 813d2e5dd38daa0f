import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Checklist } from "./checklist";
import { parse } from "./parse";

const folder = "prisma/documents";
const documents = readdirSync(folder)
  .toSorted()
  .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));
const blocksOf = ({ blocks }: Checklist) => {
  const counts: Record<string, number> = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe.each(documents)("$file", ({ text }) => {
  const { checklist, problems } = parse(text);

  it("fits the contract and asks nothing", () => {
    expect(Checklist.safeParse(checklist).error).toBeUndefined();
    expect(problems.filter(({ ask }) => ask)).toEqual([]);
  });

  it("covers every line once and in order", () => {
    expect(
      checklist.blocks.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
    ).toEqual(Array.from({ length: checklist.lines }, (_, at) => at + 1));
  });

  it("gives the same for other line ends, a byte order mark and a final newline", () => {
    expect(parse(text.replaceAll("\n", "\r\n"))).toEqual({ checklist, problems });
    expect(parse(`\uFEFF${text}`)).toEqual({ checklist, problems });
    expect(parse(`${text.trimEnd()}\n`).checklist.items).toEqual(checklist.items);
  });
});

it("holds 564 boxes in all, 12 of them sign-offs, and 61 blocks of code", () => {
  const all = documents.map(({ text }) => parse(text).checklist);
  const boxes = all.slice(1).map((checklist) => blocksOf(checklist));
  const sum = (...kinds: string[]) =>
    boxes.flatMap((counts) => kinds.map((each) => counts[each] ?? 0)).reduce((a, b) => a + b);
  expect(sum("item", "group", "sign-off")).toBe(68 + 166 + 204 + 126);
  expect(sum("sign-off")).toBe(12);
  expect(sum("code", "env-variable")).toBe(61);
});
