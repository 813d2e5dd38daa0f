import { expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const scopes = (...rows: string[]) =>
  parse(rows.join("\n")).checklist.stages.map(({ roles }) => roles.map(({ role, sections }) => [role, sections]));

const signers = ["# Sign-off", "## Technical", "- Security: ____", "- DBA: ____", "- QA: ____", "- Web Lead: ____"];

it("proposes the sections that say what a role is for, not what stands in them", () => {
  expect(
    scopes(
      "# Preparation",
      "## Security hardening",
      "### Security headers",
      "- [ ] scan",
      "## Data",
      "### Database",
      "- [ ] back up",
      "# Deployment",
      "## Tests",
      "- [ ] smoke",
      ...signers,
      "## Final",
      "- Security Officer: ____",
    ),
  ).toEqual([
    [
      ["Security Engineer", ["s2"]],
      ["Database Administrator", ["s5"]],
      ["QA Lead", null],
      ["Web Lead", null],
    ],
    [["Security Officer", null]],
  ]);
});

it("leaves the only stage of a gate whole, and gives the default stages scopes too", () => {
  expect(scopes("# Security", "- [ ] scan", ...signers)[0]?.every(([, sections]) => sections === null)).toBe(true);
  expect(scopes("# Database", "- [ ] back up")).toEqual([
    [
      ["DevOps Engineer", null],
      ["Database Administrator", ["s1"]],
      ["Security Engineer", null],
    ],
    [["Release manager", null]],
  ]);
});
