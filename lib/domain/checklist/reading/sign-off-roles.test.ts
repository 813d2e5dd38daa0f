import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n"));

describe("an ambiguous role", () => {
  const rows = [
    "- [ ] a",
    "# Sign-off",
    "- [ ] PM: ____",
    "- [ ] Web Lead: ____",
    "# Later approval",
    "- Web Lead: ____",
  ];

  it("is asked, and a role named twice counts once", () => {
    const { checklist, problems } = read(...rows);
    expect(checklist.stages.map(({ roles }) => roles.map(({ role }) => role))).toEqual([["PM", "Web Lead"]]);
    const answers = ["Product Manager", "Project Manager", "Program Manager"].map((value) => ({ value, label: value }));
    expect(problems).toEqual([
      {
        line: 3,
        message:
          'Line 3: "PM" can mean Product Manager, Project Manager, Program Manager: choose the role that signs here.',
        ask: true,
        answers,
        chosen: null,
      },
      { line: 6, message: 'Line 6: "Web Lead" signs twice in this document; the first place counts.', ask: false },
    ]);
  });

  it("is what a person answered, if it is one of the answers", () => {
    const { checklist, problems } = parse(rows.join("\n"), { 3: "Project Manager" });
    expect(checklist.slots[0]).toEqual({ role: "Project Manager", label: "PM", line: 3, block: "Sign-off" });
    expect(problems[0]).toMatchObject({ ask: false, chosen: "Project Manager" });
    expect(parse(rows.join("\n"), { 3: "King" }).checklist.slots[0]?.role).toBe("PM");
  });
});
