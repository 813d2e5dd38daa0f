import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Checklist, plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";
import { carry } from "./carry";

const read = (document: string) => parse(document).checklist;
const next = (before: string | Checklist, after: string, answers: Record<string, string> = {}) =>
  carry(typeof before === "string" ? read(before) : before, read(after), answers);

/** The words of what keeps an id, as they read in both versions. */
function kept(before: string | Checklist, after: string) {
  const old = typeof before === "string" ? read(before) : before;
  const words = new Map(old.items.map((item) => [item.id, plain(item.words)]));
  return next(old, after).checklist.items.flatMap((item) =>
    words.has(item.id) ? [[words.get(item.id), plain(item.words)]] : [],
  );
}
const lines = ({ items }: Checklist, words: string) =>
  items.filter((item) => plain(item.words) === words).map(({ id, line }) => [id, line]);
const titles = ({ sections }: Checklist) => Object.fromEntries(sections.map(({ title, id }) => [title, id]));

const LIST = `# Release of the depot

## 1. Preparation
- [ ] Back up the database
- [ ] Freeze the main branch
- [ ] Run smoke tests

## 2. Rollout
- [ ] Push the image
- [ ] Run smoke tests
- [ ] Watch the error rate

## 3. Afterwards
- [ ] Tell the support team
`;
const EVERYTHING = read(LIST).items.length;

const folder = new URL("../../../../../prisma/documents/", import.meta.url);
const five = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

describe("what is what it was", () => {
  it("is everything in an unchanged document", () => {
    for (const document of [LIST, ...five]) {
      const { checklist, doubtful } = next(document, document);
      const { highest, ...same } = checklist;
      expect(same).toEqual(read(document));
      expect(highest).toBeGreaterThan(0);
      expect(doubtful).toEqual([]);
    }
  });

  it("keeps its id below renumbered headings, and in another order", () => {
    const renumbered = LIST.replace("## 1. P", "## 1. Roles\n- [ ] Name who is on call\n\n## 2. P").replace(
      "## 2. R",
      "3) R",
    );
    expect(kept(LIST, renumbered)).toHaveLength(EVERYTHING);
    const { checklist } = next(LIST, LIST.replace("## 1. ", "## 7. ").replace("## 2. ", "## 8. "));
    expect(Object.values(titles(checklist))).toEqual(Object.values(titles(read(LIST))));
    const [head = "", ...parts] = LIST.split(/(?=## )/);
    expect(kept(LIST, [head, ...parts.toReversed()].join(""))).toHaveLength(EVERYTHING);
  });

  it("keeps its id below another title, of the document or of a section", () => {
    expect(kept(LIST, LIST.replace("# Release", "# New release"))).toHaveLength(EVERYTHING);
    const { checklist } = next(LIST, LIST.replace("## 2. Rollout", "## The night itself"));
    expect(lines(checklist, "Run smoke tests")).toEqual(lines(read(LIST), "Run smoke tests"));
    expect(titles(checklist)["The night itself"]).toBe(titles(read(LIST))["2. Rollout"]);
  });

  it("keeps its id where a copy is inserted above it, in its section or another one", () => {
    const [first, second] = lines(read(LIST), "Run smoke tests").map(([id]) => id);
    const copy = "- [ ] Run smoke tests\n";
    const above = next(LIST, LIST.replace("- [ ] Push", `${copy}- [ ] Push`)).checklist;
    expect(lines(above, "Run smoke tests").map(([id]) => id)).toEqual([first, "i16", second]);
    const elsewhere = next(LIST, LIST.replace("## 1. ", `## 0. Before\n${copy}\n## 1. `)).checklist;
    expect(lines(elsewhere, "Run smoke tests").map(([id]) => id)).toEqual(["i11", first, second]);
    const direct = next(LIST, LIST.replace(copy, copy + copy)).checklist;
    expect(lines(direct, "Run smoke tests").map(([id]) => id)).toEqual(["i13", first, second]);
  });

  it("keeps its id where it moves, alone or with what stands around it", () => {
    const moved = LIST.replace("- [ ] Watch the error rate\n", "").concat("- [ ] Watch the error rate\n");
    expect(kept(LIST, moved)).toHaveLength(EVERYTHING);
    const twin = LIST.replace("- [ ] Push the image\n- [ ] Run smoke tests\n", "").concat(
      "- [ ] Push the image\n- [ ] Run smoke tests\n",
    );
    const [, second] = lines(read(LIST), "Run smoke tests").map(([id]) => id);
    expect(lines(next(LIST, twin).checklist, "Run smoke tests")[1]?.[0]).toBe(second);
  });

  it("keeps its id where its words change a little, a command being the same, or letters being apart", () => {
    const reworded = LIST.replace("Watch the error rate", "Watch the error rate for an hour").replace(
      "Back up the",
      "Backup the",
    );
    expect(kept(LIST, reworded)).toHaveLength(EVERYTHING);
    const code = (words: string) => `## Move\n- [ ] ${words}\n  \`\`\`sh\n  migrate --all\n  \`\`\`\n- [ ] Wait\n`;
    expect(kept(code("Migrate the tables"), code("Bring the tables over"))).toEqual([
      ["Migrate the tables", "Bring the tables over"],
      ["Wait", "Wait"],
    ]);
    expect(kept("# 一\n- [ ] 备份生产数据库\n- [ ] 好\n", "# 一\n- [ ] 备份全部生产数据库\n- [ ] 好\n")).toHaveLength(
      2,
    );
  });

  it("gets an id that nothing ever had where it is new", () => {
    const without = next(LIST, LIST.replace("- [ ] Tell the support team\n", "- [ ] Wait\n")).checklist;
    const again = next(without, LIST).checklist;
    const [gone] = lines(read(LIST), "Tell the support team").flat();
    expect(again.items.map(({ id }) => id)).not.toContain(gone);
    expect(new Set(again.items.map(({ id }) => id)).size).toBe(EVERYTHING);
  });

  it("is told of groups, what they hold, options, blanks and stages as well", () => {
    const before = `## Prep\n- [ ] Database\n  - [ ] Dump it\n  - [ ] Copy it\n\nOwner: ____\n\n## Rollout\n\n### Option A: Blue\n\nx\n\n### Option B: Green\n\ny\n\n## Technical Sign-off\n- [ ] QA: ____ Date: ____\n\n## Final Approval\n- [ ] CTO: ____ Date: ____\n`;
    const after = before
      .replace("- [ ] Database", "- [ ] All of the data\n  - [ ] Count it")
      .replace("Owner:", "Owner of it:")
      .replace("### Option A: Blue", "### Option A: Red\n\nz\n\n### Option B: Blue")
      .replace("### Option B: Green", "### Option C: Green")
      .replace("## Technical Sign-off", "## Quality");
    const [old, { checklist }] = [read(before), next(before, after)];
    expect(checklist.items.map(({ id, parent }) => [id, parent])).toEqual([
      ["i1", null],
      ["i9", "i1"],
      ["i2", "i1"],
      ["i3", "i1"],
      ["i4", null],
    ]);
    const options = (each: Checklist) => each.items.at(-1)?.options.map(({ id, words }) => [plain(words), id]);
    expect(options(old)).toEqual([
      ["Option A: Blue", "o1"],
      ["Option B: Green", "o2"],
    ]);
    expect(options(checklist)?.map(([, id]) => id)).toEqual([expect.stringMatching(/^o\d\d/), "o1", "o2"]);
    expect(checklist.fields.map(({ id }) => id)).toEqual(["f1"]);
    expect(checklist.stages.map(({ id }) => id)).toEqual(old.stages.map(({ id }) => id));
    const more = `${after}\n## Board\n- [ ] CEO: ____ Date: ____\n`;
    const ids = next(checklist, more).checklist.stages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe("what may be what it was", () => {
  const before = "# D\n## Prep\n- [ ] Rotate all the access keys\n- [ ] Wait\n";
  const after = "# D\n## Prep\n- [ ] Rotate the certificates of all hosts\n- [ ] Wait\n";

  it("is asked, and new until that is answered", () => {
    const { checklist, doubtful } = next(before, after);
    expect(doubtful).toEqual([
      {
        line: 3,
        words: "Rotate the certificates of all hosts",
        candidates: [{ id: "i1", line: 3, words: "Rotate all the access keys" }],
        chosen: null,
      },
    ]);
    expect(checklist.items[0]?.id).toBe("i5");
    const same = next(before, after, { 3: "same:i1" });
    expect([same.checklist.items[0]?.id, same.doubtful[0]?.chosen]).toEqual(["i1", "same:i1"]);
    const fresh = next(before, after, { 3: "new" });
    expect([fresh.checklist.items[0]?.id, fresh.doubtful[0]?.chosen]).toEqual(["i5", "new"]);
    expect(next(before, after, { 3: "same:i9" }).doubtful[0]?.chosen).toBeNull();
  });

  it("is asked where it can be one of several just as well, each of which is only one thing", () => {
    const hosts = (...names: string[]) =>
      `# D\n## Prep\n${names.map((name) => `- [ ] Restart the worker on ${name}\n`).join("")}- [ ] Wait\n`;
    expect(next(hosts("alpha", "beta"), hosts("gamma", "delta")).doubtful).toEqual([]);
    const { doubtful } = next(hosts("alpha"), hosts("beta", "gamma"));
    expect(doubtful.map(({ line, candidates }) => [line, candidates.length])).toEqual([
      [3, 1],
      [4, 1],
    ]);
    const chosen = next(hosts("alpha"), hosts("beta", "gamma"), { 3: "same:i1", 4: "same:i1" });
    expect(chosen.doubtful.map(({ line }) => line)).toEqual([3]);
    expect(chosen.checklist.items[0]?.id).toBe("i1");
    const away = "# D\n## A\n- [ ] Ring the bell\n## B\n- [ ] b\n## C\n- [ ] c\n";
    const twice = "# D\n## A\n- [ ] a\n## B\n- [ ] b\n- [ ] Ring the bell\n## C\n- [ ] Ring the bell\n- [ ] c\n";
    expect(next(away, twice).doubtful.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([
      ["i1"],
      ["i1"],
    ]);
  });
});
