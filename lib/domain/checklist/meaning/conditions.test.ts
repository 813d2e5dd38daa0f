import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n"));

describe("what the words of an item say", () => {
  it.each([
    ["Send a mail (optional)", { optional: true }],
    ["Optional: send a mail", { optional: true }],
    ["Consider a second region", { optional: true }],
    ["Optional features are off", { optional: false }],
    ["Rotate keys (if not using the vault)", { condition: "if not using the vault" }],
    ["Seed data (staging only)", { condition: "staging only" }],
    ["Open ports (only 443)", { condition: null }],
    ["If using a CDN, purge it", { condition: "If using a CDN" }],
    ["Purge the CDN as needed.", { condition: "as needed." }],
    ["All items above are done", { computed: "items" }],
    ["All checklist items above completed", { computed: "items" }],
    ["All required approvals obtained", { computed: "approvals" }],
    ["All tests passing", { computed: null }],
    ["All items are in stock", { computed: null }],
  ])("%s", (words, expected) => {
    expect(read(`- [ ] ${words}`).checklist.items[0]).toMatchObject(expected);
  });

  it("holds for all below an optional item or heading", () => {
    const { items } = read(
      "- [ ] Extras (optional)",
      "  - [ ] one",
      "# 2. Optional checks",
      "## Deep",
      "- [ ] two",
      "# Required (not optional)",
      "- [ ] three",
    ).checklist;
    expect(items.map((item) => item.optional)).toEqual([true, true, true, false]);
  });
});
