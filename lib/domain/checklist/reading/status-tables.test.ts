import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(["# Move", "| Nr | Gate | Status |", "|---|---|---|", ...rows].join("\n"));
const items = (...rows: string[]) => read(...rows).checklist.items.map(({ words }) => plain(words));

describe("a table that says how far each row is", () => {
  it("is items though one word is its own, which is asked", () => {
    const rows = [
      "| 1 | Tests | Pass |",
      "| 2 | Audit | Open |",
      "| 3 | Cloud | Excluded |",
      "| 4 | Docs | ✅ by Ann |",
    ];
    expect(items(...rows)).toEqual(["Tests", "Audit", "Cloud", "Docs"]);
    expect(read(...rows).problems).toContainEqual(expect.objectContaining({ line: 2, chosen: "items" }));
    expect(items("| 1 | Tests | ✅ done |", "| 2 | Audit | ⚠️ to do |")).toEqual(["Tests", "Audit"]);
  });

  it("describes where most words are its own", () => {
    expect(items("| 1 | Tests | Pass |", "| 2 | Cloud | Running |")).toEqual([]);
    expect(items("| 1 | A | Pass |", "| 2 | B | Open |", "| 3 | C | Red |", "| 4 | D | Blue |")).toEqual([]);
  });
});
