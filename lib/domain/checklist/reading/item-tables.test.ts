import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (rows: string[], readings = {}) => parse(rows.join("\n"), readings);
const items = (...rows: string[]) => read(["# Prepare", ...rows]).checklist.items;
const told = (...rows: string[]) => items(...rows).map(({ line, kind, words }) => [line, kind, plain(words)]);
const blocks = (...rows: string[]) =>
  read(["# Prepare", ...rows]).checklist.blocks.map(({ kind, from, to }) => [kind, from, to]);
/** How the table on line 2 is read without an answer and with each one, by the number of its items. */
const doubted = (...rows: string[]) => {
  const { problems } = read(["# Prepare", ...rows]);
  const counts = ["items", "table"].map((way) => read(["# Prepare", ...rows], { 2: way }).checklist.items.length);
  return [problems.find(({ line }) => line === 2)?.chosen, ...counts];
};

describe("tables of items", () => {
  it("are told by a column of tasks beside who, when and how far", () => {
    const rows = [
      "| # | Task | Owner | Status | Due |",
      "|---|------|-------|--------|-----|",
      "| 1 | Freeze code | @ann | Done | T-24h |",
      "| 2 | **Back up** the store | DBA / Ops |  | T-2h |",
      "| 3 | Tag `v2` | TBD | In progress | Friday |",
      "| 4 | Tell partners |  | N/A | |",
      "| 5 | ~~Wait~~ | | ❌ | |",
    ];
    expect(told(...rows)).toEqual([
      [4, "item", "Freeze code"],
      [5, "item", "Back up the store"],
      [6, "item", "Tag v2"],
      [7, "item", "Tell partners"],
      [8, "item", "Wait"],
    ]);
    const made = items(...rows);
    expect(made.map(({ owners }) => owners)).toEqual([["@ann"], ["DBA", "Ops"], undefined, undefined, undefined]);
    expect(made.map(({ window }) => window?.from)).toEqual([-1440, -120, null, undefined, undefined]);
    expect(made.map(({ ticked, struck }) => [ticked, struck])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, undefined],
      [false, true],
      [false, true],
    ]);
    expect(made[2]?.notes.map(({ words }) => plain(words))).toEqual(["Status: In progress"]);
    expect(blocks(...rows).slice(0, 3)).toEqual([
      ["title", 1, 1],
      ["table", 2, 3],
      ["item", 4, 4],
    ]);
  });

  it("keep commands, expectations and other cells with their item", () => {
    const [item] = items(
      "| Done | Check | Command | Expected | Description | |",
      "|---|---|---|---|---|---|",
      "| [x] | Cache answers | `redis-cli ping` | PONG | Cache | quick |",
    );
    expect(item).toMatchObject({
      ticked: true,
      line: 4,
      to: 4,
      code: [{ lang: "", text: "redis-cli ping", line: 4, to: 4 }],
      expected: ["PONG"],
    });
    expect(item?.notes.map(({ words }) => plain(words))).toEqual(["Expected: PONG", "Description: Cache", "quick"]);
  });

  it("take a time that cannot be read as a note", () => {
    const [item] = items("| Task | Deadline |", "|---|---|", "| Freeze | soon |");
    expect([item?.window, item?.notes.map(({ words }) => plain(words))]).toEqual([undefined, ["soon"]]);
  });

  it("have their boxes in any column, also beside the words", () => {
    expect(
      told(
        "|  | Prepare |",
        "|---|---|",
        "| [ ] Tag the build | v1 |",
        "| ☐ | Push |",
        "| **Then** | |",
        "| | |",
        "| ____ | ☐ |",
      ),
    ).toEqual([
      [4, "item", "Tag the build"],
      [5, "item", "Push"],
    ]);
  });

  it("offer the answers of a cell, and read boxes side by side as one", () => {
    const [first, second] = items("| Item | State |", "|---|---|", "| Backup | ☐ open ☐ ok |", "| ☐ yes ☐ no | |");
    expect(first).toMatchObject({ kind: "option-set", options: [{ words: ["open"] }, { words: ["ok"] }] });
    expect(second).toBeUndefined();
    const states = items("| Check | Pass | Fail |", "|---|---|---|", "| Login | ☐ | ☐ |", "| Logout | ☑ | ☐ |");
    expect(states.map(({ ticked, notes }) => [ticked, notes])).toEqual([
      [false, []],
      [true, []],
    ]);
    const places = items("| Task | Dev | Prod |", "|---|---|---|", "| Move | [x] | [ ] |", "| Seed | [x] | [x] |");
    expect(places.map(({ ticked, notes }) => [ticked, notes.map(({ words }) => plain(words))])).toEqual([
      [false, ["Dev, Prod"]],
      [true, ["Dev, Prod"]],
    ]);
  });

  it("are read where the status says how far each is", () => {
    expect(
      told("| Item | Detail | Status |", "|---|---|---|", "| Cache | warm | pending |", "| Store | | ✅ |"),
    ).toEqual([
      [4, "item", "Cache"],
      [5, "item", "Store"],
    ]);
    expect(told("| Part | Status |", "|---|---|", "| Web | Running |")).toEqual([]);
  });

  it("of a procedure are its actions, by their words where they have boxes", () => {
    const rollback = (...rows: string[]) =>
      read(["# Prepare", "- [ ] a", "# Rollback", ...rows]).checklist.items.slice(1);
    const plan = rollback(
      "| Step | Action | Owner |",
      "|---|---|---|",
      "| 1 | Stop traffic | Ops |",
      "| 2 | Wait | Ops |",
    );
    expect(plan.map(({ words, contingency }) => [plain(words), contingency])).toEqual([
      ["Stop traffic", "rollback"],
      ["Wait", "rollback"],
    ]);
    const boxed = (words: string) => rollback("| Task | Done |", "|---|---|", `| ${words} | [ ] |`);
    expect([boxed("**Stop** traffic"), boxed("Test the restore")].flat().map(({ contingency }) => contingency)).toEqual(
      ["rollback", null],
    );
  });

  it("make no step of a section with a command", () => {
    const rows = ["```sh", "make", "```", "", "| Task | Status |", "|---|---|", "| Tag | Todo |"];
    expect(told(...rows)).toEqual([[8, "item", "Tag"]]);
    expect(items("- x", "# More", ...rows).map(({ kind }) => kind)).toEqual(["item", "item"]);
  });
});

describe("a doubtful table", () => {
  it("is read as proposed, or as a person says", () => {
    expect(doubted("| Thing | Remarks |", "|---|---|", "| Freeze | |", "| Ship | |")).toEqual(["table", 2, 0]);
    expect(doubted("| Item | Owner |", "|---|---|", "| Freeze | Ann |")).toEqual(["items", 1, 0]);
    expect(doubted("| Step | Command |", "|---|---|", "| Tag | `git tag` |")).toEqual(["items", 1, 0]);
    expect(doubted("| Step | Command |", "|---|---|", "| Tag | `git tag` |", "", "- [ ] a")).toEqual(["table", 2, 1]);
    expect(doubted("| Part | Status |", "|---|---|", "| Web | Open |", "| App | ✅ |")).toEqual(["items", 2, 0]);
    expect(doubted("| Item | Status |", "|---|---|", "| Web | N/A |", "| App | Done |")).toEqual(["table", 2, 0]);
    expect(doubted("| Item | Status |", "|---|---|", "| Web | ✅ |", "| App | Done |")).toEqual(["table", 2, 0]);
    const { problems } = read(["# Prepare", "| Item | Owner |", "|---|---|", "| Freeze | Ann |"]);
    expect(problems[0]).toEqual({
      line: 2,
      message:
        "Line 2: each row of this table is read as an item; let it only be read if it tells and asks for nothing.",
      ask: false,
      answers: [
        { value: "items", label: "Each row is an item" },
        { value: "table", label: "It is only read" },
      ],
      chosen: "items",
    });
  });

  it.each([
    ["| Risk | Impact | Owner | Status |", "| Loss | High | Ann | Open |"],
    ["| Metric | Target | Status |", "| p95 | 200 ms | Open |"],
    ["| Field | Value |", "| Host | |"],
    ["| Feature | One worker | Many |", "| Sessions | ✅ works | ❌ breaks |"],
    ["| Item | Colour |", "| Box | Red |"],
    ["| A |", "| |"],
  ])("is none where it only tells: %s", (head, row) => {
    expect(doubted(head, head.replace(/[^|]+/g, "---"), row)).toEqual([undefined, 0, 0]);
  });

  it("is none in sections that are only read, but for boxes", () => {
    const below = (title: string, cell: string) =>
      read(["# List", `## ${title}`, "| Task | Status |", "|---|---|", `| a | ${cell} |`]).checklist.items.length;
    expect(["Glossary", "Version history", "Stop criteria"].map((title) => below(title, ""))).toEqual([0, 0, 0]);
    expect(["Glossary", "Version history", "Stop criteria"].map((title) => below(title, "☐"))).toEqual([1, 0, 0]);
    expect(items("| Task | Status |", "|---|---|")).toEqual([]);
  });
});
