import { expect, it } from "vitest";
import { runs } from "./runs";

const read = (...lines: string[]) => runs({ lines, code: lines.map((line) => line.includes("code")) });

it("reads lines that begin alike as bullets", () => {
  expect(read("✅ a", "✅ b", "❌ c", "", "– d", "  — e", "", "4.5 f", "4.6. g")).toEqual([
    "- ✅ a",
    "- ✅ b",
    "- ❌ c",
    "",
    "- d",
    "  - e",
    "",
    "- 4.5 f",
    "- 4.6. g",
  ]);
});

it("leaves a line alone, and code", () => {
  const rows = ["✅ a", "", "– b", "c", "4.5 d", "5 e", "✅ code", "✅ code", "1. f", "2. g"];
  expect(read(...rows)).toEqual(rows);
});
