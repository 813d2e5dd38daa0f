import { expect, it } from "vitest";
import { parse } from "./parse";
import { summary } from "./summary";

const document = `# Depot to production

## Preparation
- [ ] Back up the database
- [x] Freeze the main branch (optional)
- [ ] All checklist items above completed

## Launch (T-0)
- [ ] Push the image
  - [ ] To the first region
  - [ ] To the second

## Rollback checklist (if needed)
- [ ] Put the old image back

## Final Approval
- [ ] **Project Manager**: ____ Date: ____
`;
const { checklist, problems } = parse(document);

it("says what a document holds, in numbers and names", () => {
  expect(summary(checklist, problems)).toEqual({
    title: "Depot to production",
    language: "en",
    // Neither the group nor the item that the product answers by itself.
    items: 5,
    optional: 1,
    contingent: 1,
    optionSets: 0,
    goLine: 8,
    stages: [{ name: "Final Approval", gate: "go", roles: ["Project Manager"] }],
    windows: ["T-0"],
    blocks: { title: 1, heading: 4, item: 6, group: 1, "sign-off": 1 },
    problems: [{ line: 5, message: expect.stringContaining("is ticked in the document") }],
    unowned: [],
  });
});

it("names the lines that belong to no block, and to two", () => {
  const [title, heading, ...rest] = checklist.blocks;
  if (!title || !heading) throw new Error("Two blocks stand here.");
  expect(summary({ ...checklist, blocks: [heading, ...rest] }, []).unowned).toEqual([1, 2]);
  expect(summary({ ...checklist, blocks: [title, heading, heading, ...rest] }, []).unowned).toEqual([3]);
});

it("counts the options of a set as one", () => {
  const set = "# A\n\n## Upload\n### Option A: by hand\n```\nscp\n```\n### Option B: by robot\n```\nrun\n```\n";
  expect(summary(parse(set).checklist, [])).toMatchObject({ items: 1, optionSets: 1 });
});

it("knows no language of a checklist that was kept without a language", () => {
  const { language, ...kept } = checklist;
  expect(language).toBe("en");
  expect(summary(kept, []).language).toBeNull();
});

it("names the windows of items among those of sections, but once for those below one", () => {
  const rows = [
    "# A",
    "## Launch (T-0)",
    "- [ ] T+1h: watch",
    "  - [ ] logs",
    "  - [ ] T+2h: mail",
    "## Week 1",
    "- [ ] Meet",
  ];
  expect(summary(parse(rows.join("\n")).checklist, []).windows).toEqual(["T-0", "T+1h", "T+2h", "Week 1"]);
});
