import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(["# Shop", ...rows].join("\n")).checklist;
const titles = (...rows: string[]) => read(...rows).sections.map(({ level, title }) => `${level} ${title}`);

describe("bold lines before boxes", () => {
  const rows = [
    "## Our day",
    "**Before (T-1 day)**:",
    "- [ ] a",
    "",
    "**Midday:**",
    "- [ ] b",
    "",
    "**T+1 day:**",
    "- [ ] c",
  ];

  it("part a section where one of them names a phase", () => {
    expect(titles(...rows)).toEqual(["1 Shop", "2 Our day", "3 Before (T-1 day)", "3 Midday", "3 T+1 day"]);
    expect(read(...rows).sections.map(({ window }) => window?.from ?? null)).toEqual([null, null, -1440, null, 1440]);
    expect(titles("## Our day", "**Post-launch:**", "- [ ] a", "## B", "- [ ] b")).toHaveLength(4);
    expect(titles("## Our day", "**Launch window:**", "- [ ] a", "## B", "- [ ] b")).toHaveLength(4);
    expect(read("## Our day", ...rows.slice(1), "## Launch window", "- [ ] d").goLine).toBe(11);
  });

  it("only introduce them elsewhere", () => {
    expect(
      titles("## Shop floor", "**Checklist:**", "- [ ] a", "", "**Later:**", "", "- b", "## B", "- [ ] b"),
    ).toEqual(["1 Shop", "2 Shop floor", "2 B"]);
  });
});
