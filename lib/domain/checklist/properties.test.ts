import fc from "fast-check";
import { expect, it } from "vitest";
import { lines } from "@/lib/domain/checklist/markup/lines";
import { Checklist } from "./checklist";
import { parse } from "./parse";

const piece = fc.constantFrom(
  "# A",
  "## Pre-launch",
  "## Rollback checklist",
  "### Option A: x",
  "### Option B: y",
  "- [ ] do",
  "- [x] done",
  "  - [ ] below",
  "    - deeper",
  "- [ ]",
  "1. step",
  "1) section",
  "- plain",
  "```bash",
  "```",
  "| Role | Signature |",
  "|---|---|",
  "| QA | |",
  "---",
  "____________",
  "**Notes**:",
  "**Owner**: ____ Date: ____",
  "- [ ] **PM**: ____",
  "Status: [ ] a [ ] b",
  "> quoted",
  "> - [ ] q",
  "    code",
  "[a]: /b",
  "<details>",
  "text",
  "text:",
  "\t- [ ] tab",
  "",
  " ",
  "\u00a0",
  "- - [ ] x",
  "- # h",
  "T-0",
  "===",
  "**Option A: b**",
  "**Option B: c**",
);
const shaped = fc
  .array(fc.oneof(piece, piece, fc.string()), { maxLength: 60 })
  .chain((rows) => fc.constantFrom("\n", "\r\n", "\r").map((end) => rows.join(end)));

it("covers any text once and in order, keeps the contract and never throws", () => {
  fc.assert(
    fc.property(fc.oneof(shaped, fc.string({ unit: "binary" })), (text) => {
      const { checklist, problems } = parse(text);
      expect(Checklist.safeParse(checklist).error).toBeUndefined();
      expect(checklist.lines).toBe(lines(text).length);
      let next = 1;
      for (const { from, to } of checklist.blocks) {
        expect(from).toBe(next);
        expect(to).toBeGreaterThanOrEqual(from);
        next = to + 1;
      }
      expect(next).toBe(checklist.lines + 1);
      for (const { line } of problems) expect(line).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
}, 60_000);
