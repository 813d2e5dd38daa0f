import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";
import { carry } from "@/lib/domain/checklist/versions/carrying/carry";
import { newId } from "@/lib/domain/checklist/versions/carrying/new-id";
import { renamed } from "@/lib/domain/checklist/versions/carrying/renamed";
import { type Compared, entries } from "./entry";
import { printOf, similarity } from "./similarity";

const read = (document: string) => parse(document).checklist;
const next = (before: string, after: string) => carry(read(before), read(after));
const ids = ({ items }: Pick<Compared, "items">) => items.map(({ id }) => id);

describe("similarity", () => {
  const like = (a: string, b: string) => {
    const known = new Map<string, number>();
    return similarity(printOf(a, known), printOf(b, known));
  };

  it("counts the words two texts share, and letters where words are written apart", () => {
    expect(like("check the logs", "check the logs")).toBe(1);
    expect(like("check the logs", "watch a dog")).toBeLessThan(0.4);
    expect(like("check the logs", "check all logs")).toBeCloseTo(2 / 3);
    expect(like("backup database", "back up database")).toBeCloseTo(0.7);
    expect(like("!!!", "a")).toBe(0);
    expect(like("", "")).toBe(0);
    expect(like("备份数据库", "备份数据")).toBeGreaterThan(0.8);
    expect(like("一", "一")).toBe(1);
  });
});

describe("what is new", () => {
  it("gets an id by its line, numbered where several stand in one", () => {
    const given = new Map<string, number>();
    const made = (["item", "item", "option-set", "section"] as const).map((kind) =>
      newId({ kind, line: 4 }, 10, given),
    );
    expect(made).toEqual(["i14", "i14-2", "i14-3", "s14"]);
  });

  it("leaves alone what has no other name", () => {
    const checklist = read("## A\n- [ ] a\n\nName: ____\n");
    expect(renamed(checklist, { of: new Map(), options: new Map() })).toEqual(checklist);
  });
});

describe("pairing", () => {
  it("takes a section that holds most of another one for that, once", () => {
    const list = (...names: string[]) => names.map((name) => `- [ ] ${name}\n`).join("");
    const six = ["Alpha one", "Beta two", "Gamma three", "Delta four", "Epsilon five", "Zeta six"];
    const before = `# D\n## Prepare\n${list(...six)}## Other\n${list("Ring", "Sing")}`;
    const after = `# D\n## Early\n${list(...six.slice(0, 3))}## Late\n${list(...six.slice(3))}## Else\n${list("Ring", "Sing")}`;
    const { checklist } = next(before, after);
    expect(checklist.sections.map(({ id }) => id)).toEqual(["s1", "s2", expect.stringMatching(/^s\d\d$/), "s3"]);
    expect(ids(checklist)).toEqual(ids(read(before)));
  });

  it("finds what is alike among many, by where it stands or by a word that few have", () => {
    const many = (change: (words: string, at: number) => string) =>
      `# D\n## A\n${Array.from({ length: 60 }, (_, at) => `- [ ] ${change(`Look at host number ${at} closely`, at)}\n`).join("")}`;
    const shuffled = (words: string) => words.replace(/number (\d+)/, (_, at) => `no ${(Number(at) * 7) % 60}`);
    const before = many((words) => words);
    const said = ({ items }: ReturnType<typeof read>) =>
      new Map(items.map(({ id, words }) => [id, /\d+/.exec(words.join(""))?.[0]]));
    expect(
      said(
        next(
          before,
          many((words) => `${words} please`),
        ).checklist,
      ),
    ).toEqual(said(read(before)));
    expect(said(next(before, many(shuffled)).checklist)).toEqual(said(read(before)));
  });

  it("asks about choices as well, and compares what is very long or has no letters as it is", () => {
    const pick = (title: string) =>
      `# D\n## ${title}\n\n**Option A: Blue**\n\n**Option B: Green**\n\n## Last\n- [ ] a\n`;
    expect(next(pick("Where it runs from now"), pick("Where to put it")).doubtful).toMatchObject([
      { words: "Where to put it", candidates: [{ words: "Where it runs from now" }] },
    ]);
    const odd = `# D\n- [ ] !!!\n- [ ] 1. ${"long ".repeat(200)}\n`;
    expect(ids(next(odd, `${odd}- [ ] ???\n`).checklist).slice(0, 2)).toEqual(["i1", "i2"]);
    expect(next("# D\n- [ ] !!!\n- [ ] a\n", "# D\n- [ ] ???\n- [ ] a\n").doubtful).toEqual([]);
  });

  it("offers at most four, and takes what stands in nothing that is known for the top", () => {
    const names = ["north", "south", "east", "west", "middle"];
    const hosts = names.map((name) => `- [ ] Restart ${name}\n`).join("");
    const { doubtful } = next(`# D\n## A\n${hosts}`, "# D\n## A\n- [ ] Restart center\n");
    expect(doubtful.map(({ candidates }) => candidates.length)).toEqual([4]);
    const [item] = read("- [ ] a\n").items;
    if (item === undefined) return expect.fail();
    const alone: Compared = { title: "", sections: [], items: [item], fields: [], blocks: [] };
    expect(entries(alone, new Map()).map(({ parent }) => parent)).toEqual([null]);
  });
});
