import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(["# Doc", ...rows].join("\n")).checklist;

describe("lines below an item", () => {
  const checklist = read(
    "- [ ] Restore the database",
    "  - Owner: Ann, Bob",
    "  - **Evidence:** ____",
    "  - Validation: rows match",
    "  - Command: `pg_restore dump`",
    "  - Command: see the runbook",
    "  - Expected result: `PONG`",
    "  - Est. time: 10 min",
    "  - Notes:",
    "  - Verified by: <name>",
    "  - Ticket number: ____",
    "  - Status: [ ] Pass [x] Fail",
    "  - Why: it is slow",
    "  - [ ] Owner: tell her",
    "  - Link: https://a.example",
  );
  const [item] = checklist.items;

  it("that are open become its fields", () => {
    expect(checklist.fields.map(({ item, label, kind, value, line }) => [item, label, kind, value, line])).toEqual([
      ["i1", "Evidence", "text", null, 4],
      ["i1", "Notes", "notes", null, 10],
      ["i1", "Verified by", "person", "<name>", 11],
      ["i1", "Ticket number", "text", null, 12],
      ["i1", "Status", "status", "Fail", 13],
    ]);
  });

  it("that say something of it are its notes, its owners, what it expects and its command", () => {
    expect(item?.owners).toEqual(["Ann", "Bob"]);
    expect(item?.expected).toEqual(["PONG"]);
    expect(item?.code).toEqual([{ lang: "", text: "pg_restore dump", line: 6, to: 6 }]);
    expect(item?.notes.map(({ words }) => plain(words))).toEqual([
      "Owner: Ann, Bob",
      "Validation: rows match",
      "Command: see the runbook",
      "Expected result: PONG",
      "Est. time: 10 min",
      "Why: it is slow",
      "Link: https://a.example",
    ]);
  });

  it("are blocks of their own, and a box among them is a task", () => {
    expect(checklist.blocks.slice(1).map(({ kind, from }) => `${from} ${kind}`)).toEqual([
      "2 group",
      "3 field",
      "4 field",
      "5 field",
      "6 code",
      "7 field",
      "8 field",
      "9 field",
      "10 field",
      "11 field",
      "12 field",
      "13 status-choice",
      "14 note",
      "15 item",
      "16 field",
    ]);
  });
});

it("reads lines of the item's own paragraph, and of one below it, the same way", () => {
  const { items, fields } = read(
    "- [ ] Warm the cache",
    "  in all regions",
    "  Owner: DBA",
    "  as agreed",
    "  Evidence:",
    "",
    "  Expected: a hit rate",
    "  of half",
    "  Comments: ____",
    "- [ ] Next",
    "  Yes [ ] No [ ]",
    "",
    "  [ ] on [ ] off",
  );
  expect(items.map(({ words }) => plain(words))).toEqual(["Warm the cache in all regions", "Next"]);
  expect(items[0]).toMatchObject({ owners: ["DBA"], expected: ["a hit rate"], line: 2, to: 10 });
  expect(items[0]?.notes.map(({ words, line }) => [plain(words), line])).toEqual([
    ["Owner: DBA", 4],
    ["as agreed", 5],
    ["Expected: a hit rate", 8],
    ["of half", 9],
  ]);
  expect(fields.map(({ label, item, line }) => [label, item, line])).toEqual([
    ["Evidence", "i1", 6],
    ["Comments", "i1", 10],
    ["Next", "i2", 14],
  ]);
  expect(items[1]?.options.map(({ words }) => plain(words))).toEqual(["Yes", "No"]);
});

it("keeps a label that introduces what follows, and fields of an option", () => {
  const { items, fields } = read(
    "- [ ] Ping",
    "  - Command:",
    "    ```",
    "    ping",
    "    ```",
    "  - Notes:",
    "    - slow",
    "- [ ] Route (one)",
    "  - [ ] sea",
    "    - Owner: Ann",
    "    - Evidence: ____",
    "  - [ ] land",
  );
  expect(items[0]?.notes.map(({ words, depth }) => [plain(words), depth])).toEqual([
    ["Command:", 0],
    ["Notes:", 0],
    ["slow", 1],
  ]);
  expect(items[1]?.options[0]?.notes.map(({ words }) => plain(words))).toEqual(["Owner: Ann"]);
  expect(fields).toMatchObject([{ label: "Evidence", item: "i2" }]);
});

it("is no item in a document without boxes", () => {
  const { items } = read(
    "1. Restore",
    "   - Owner: Ann",
    "   - look at it",
    "   - Evidence: ____",
    "   - ...",
    "   - Thank you",
  );
  expect(items.map(({ words }) => plain(words))).toEqual(["Restore", "look at it"]);
  expect(items[0]?.notes).toHaveLength(3);
});
