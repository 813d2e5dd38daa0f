import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines } from "@/lib/domain/checklist/markup/lines";
import { parse } from "@/lib/domain/checklist/parse";
import { english } from "@/lib/domain/checklist/vocabulary/english";
import { saying } from "@/lib/domain/checklist/vocabulary/says";
import { indexIn } from "./index-in";
import { lint } from "./lint";

const says = saying([english]);
const said = (document: string, language?: string) =>
  lint({ ...parse(document).checklist, ...(language ? { language } : {}) }, lines(document), says);

describe("lint", () => {
  it("says what it finds with its line, and asks nothing", () => {
    expect(said("# T\n\n- [ ] Logs are set up properly\n")).toEqual([
      { line: 3, message: 'Line 3: nobody can check "properly": say what is seen when it is done.', ask: false },
    ]);
  });

  it("judges English words in English alone", () => {
    expect(said("# T\n\n- [ ] Logs are set up properly\n", "en")).toHaveLength(1);
    expect(said("# T\n\n- [ ] properly TBD\n", "de").map(({ line }) => line)).toEqual([3]);
  });

  it("stops after forty of a kind and says how many are left", () => {
    const many = Array.from({ length: 50 }, (_, n) => `- [ ] Open host-${n} <host-${n}>\n`).join("");
    const found = said(`# T\n\n${many}`);
    expect(found).toHaveLength(41);
    expect(found[40]).toEqual({
      line: 43,
      message: "Line 43: 10 more like those above stand from here on: mend those, then import it again.",
      ask: false,
    });
  });

  it("folds what stands on many lines", () => {
    const [found] = said(`# T\n\n${Array.from({ length: 10 }, (_, n) => `- [ ] Open ${n} <host>\n`).join("")}`);
    expect(found?.message).toBe(
      'Line 3: the placeholder "host" is left (also on lines 4, 5, 6, 7, 8, 9 and 3 more): a variable of that name fills it.',
    );
  });

  it("never throws, and names a line of the document", () => {
    const piece = fc.constantFrom(
      ...[
        "# A",
        "## Contents",
        "- [A](#a)",
        "- [ ] properly",
        "- [ ] properly",
        "```sh",
        "pip audit",
        "```",
        "",
        "TBD",
      ],
      ...[
        "## Rollback",
        "<a_b>",
        "http://a.example.co",
        "https",
        "x_20240101",
        "`pip audit`",
        "password=h7unt3r2",
        "---",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const document = pieces.join("\n");
        for (const { line } of said(document)) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(Math.max(1, lines(document).length));
        }
      }),
    );
  });
});

it("indexIn finds the last beginning at or before a place", () => {
  expect([0, 1, 4, 5, 99].map((place) => indexIn([0, 5, 9], place))).toEqual([0, 0, 0, 1, 2]);
  expect(indexIn([], 3)).toBe(0);
});
