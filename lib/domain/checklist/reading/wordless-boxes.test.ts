import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const lines = (...rows: string[]) => parse(rows.join("\n")).checklist.items.map(({ line }) => line);

describe("a box without words", () => {
  it("is an item only for a command that can be named", () => {
    expect(lines("- [ ]", "  ```", "  run", "  ```")).toEqual([1]);
    expect(lines("- [ ]", "  ```", "  # only told", "  ```")).toEqual([]);
    expect(lines("- [ ]", "  ```", "  echo `date`", "  ```")).toEqual([]);
  });

  it("leaves what is below it to the item above", () => {
    expect(lines("- [ ] top", "  - [ ]", "    ***", "  - [ ] b")).toEqual([1, 4]);
  });
});
