import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const told = (...rows: string[]) => parse(["# Move", ...rows].join("\n")).problems;

describe("the go point", () => {
  const nowhere = expect.objectContaining({
    message: expect.stringContaining("no heading says where the launch begins"),
  });

  it("is told where none was found and there is more than one section", () => {
    expect(told("## Files", "- [ ] a", "## Mail", "- [ ] b")).toContainEqual(nowhere);
    expect(told("## Files", "- [ ] a")).not.toContainEqual(nowhere);
    expect(told("## Files", "- [ ] a", "## Deployment", "- [ ] b")).not.toContainEqual(nowhere);
  });

  it("is told where what decides go stands behind it", () => {
    const rows = ["## Files", "- [ ] a", "## Deployment", "- [ ] b", "## Go / No-Go decision"];
    const late = expect.objectContaining({ line: 6, message: expect.stringContaining("stands behind line 4") });
    expect(told(...rows, "- [ ] c")).toContainEqual(late);
    expect(told(...rows, "### Criteria", "- [ ] c")).toContainEqual(late);
    expect(told(...rows, "Say it loud.")).not.toContainEqual(late);
  });
});
