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
    ["All tests passing", { computed: null, optional: false, condition: null }],
    ["All boxes ticked", { computed: "items" }],
    ["Checklist complete", { computed: "items" }],
    ["The whole checklist is done.", { computed: "items" }],
    ["All of the above", { computed: "items" }],
    ["Everything above is done", { computed: "items" }],
    ["All steps completed", { computed: "items" }],
    ["All of the above services run", { computed: null }],
    ["Security checklist completed", { computed: null }],
    ["All checks passed", { computed: null }],
    ["All approvals in place", { computed: "approvals" }],
    ["Sign-offs collected", { computed: "approvals" }],
    ["Obtain all required sign-offs", { computed: "approvals" }],
    ["All stakeholders have signed off", { computed: "approvals" }],
    ["App store approvals received", { computed: null }],
    ["[optional] Warm the cache", { optional: true }],
    ["Warm the cache – optional", { optional: true }],
    ["Nice to have: a second region", { optional: true }],
    ["It is recommended to test this twice", { optional: true }],
    ["You may want to look at the graphs", { optional: true }],
    ["Recommended settings are applied", { optional: false }],
    ["Skip if nothing is cached: flush it", { condition: "Skip if nothing is cached" }],
    ["Staging only: reset the data", { condition: "Staging only" }],
    ["For major releases, tell the press", { condition: "For major releases" }],
    ["When upgrading from 1.x, run the migration", { condition: "When upgrading from 1.x" }],
    ["Tell the press (major releases only)", { condition: "major releases only" }],
    ["Tell the press (for a hotfix)", { condition: "for a hotfix" }],
    ["Flush the queue if using Sidekiq", { condition: "if using Sidekiq" }],
    ["Tell the press – only for major versions", { condition: "– only for major versions" }],
    ["For every region, check the latency", { condition: null }],
    ["In production, check the latency", { condition: null }],
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
