import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n"));
/** The stages of a document with one item before its sign-off. */
const staged = (...rows: string[]) =>
  read("- [ ] Prepare", ...rows).checklist.stages.map(({ name, roles }) => [name, ...roles.map(({ role }) => role)]);
/** The lines, roles and labels of the slots below a heading "Sign-off" on line 2. */
const signed = (...rows: string[]) =>
  read("- [ ] Prepare", "# Sign-off", ...rows).checklist.slots.map(({ line, role, label }) => [line, role, label]);
const kinds = (...rows: string[]) =>
  read("- [ ] Prepare", "# Sign-off", ...rows)
    .checklist.blocks.slice(2)
    .map(({ kind, from, to }) => [kind, from, to]);

describe("lines for name and date", () => {
  it("belong to the slot above them", () => {
    expect(kinds("QA Lead: ____", "Name: ____", "", "Date: ____", "Version: ____", "Date: ____")).toEqual([
      ["sign-off", 3, 6],
      ["field", 7, 7],
      ["sign-off", 8, 8],
    ]);
    expect(kinds("QA Lead: ____", "", "***", "", "Date: ____")).toEqual([
      ["sign-off", 3, 4],
      ["rule", 5, 6],
      ["field", 7, 7],
    ]);
    expect(kinds("- [ ] **QA Lead**", "  - Name: ____", "  - Date: ____", "  - [ ] tests read", "  > well")).toEqual([
      ["sign-off", 3, 5],
      ["item", 6, 6],
      ["note", 7, 7],
    ]);
  });

  it("are for whoever a line or the heading above names", () => {
    expect(signed("**QA Lead**", "Name: ____", "Date: ____", "", "**Ops Lead:**", "", "Signature: ____")).toEqual([
      [3, "QA Lead", "QA Lead"],
      [7, "Ops Lead", "Ops Lead"],
    ]);
    expect(signed("QA Lead", "", "Here is what", "is to be read.", "", "Signature: ____ Date: ____")).toEqual([
      [8, "Approver", "Signature"],
    ]);
    expect(staged("# Sign-off", "## Network Lead", "Name: ____ Signature: ____")).toEqual([
      ["Network Lead", "Network Lead"],
    ]);
    expect(staged("# Sign-off", "## RM", "- Name: ____", "- Date: ____", "## CTO", "Date: ____")).toEqual([
      ["RM", "Release manager"],
    ]);
  });

  it("wait for a role where no heading has words", () => {
    const { checklist, problems } = read("- [ ] a", "#", "Signature: ____ Date: ____");
    expect([checklist.slots[0]?.role, problems[0]?.answers?.[0]?.value]).toEqual(["Approver", "Release manager"]);
    expect(signed("Reviewed by: ____", "Approved by ____ on ____")).toEqual([
      [3, "Reviewer", "Reviewed by"],
      [4, "Approver", "Approved by"],
    ]);
  });

  it("under what is confirmed are one slot, whose role is asked", () => {
    const { checklist, problems } = read(
      "# Go",
      "# Network crew approval",
      "- [ ] I confirm that all is well",
      "- [ ] I have read the plan",
      "",
      "Name: ____________  Date: ________",
    );
    expect(checklist.items.map(({ line }) => line)).toEqual([3, 4]);
    expect(checklist.slots.map(({ role }) => role)).toEqual(["Approver"]);
    expect(problems.map(({ ask, answers }) => [ask, answers?.map(({ value }) => value)])).toEqual([
      [true, ["Network crew", "Release manager", "Product Owner", "Technical Lead", "Engineering Manager"]],
    ]);
  });
});

describe("sign-off tables", () => {
  it("remember a name and tell a condition", () => {
    const { checklist, problems } = read(
      "- [ ] a",
      "# Approvals",
      "| Role | Name | Signature | Date |",
      "|---|---|---|---|",
      "| QA Lead | Jane Doe | | |",
      "| Security (major releases only) | | | |",
      "| | Kim (CTO) | | |",
    );
    expect(checklist.slots.map(({ role, label }) => [role, label])).toEqual([
      ["QA Lead", "QA Lead (Jane Doe)"],
      ["Security Engineer", "Security (major releases only)"],
      ["Approver", "Kim (CTO)"],
    ]);
    expect(problems.map(({ line, message, ask }) => [line, message.slice(0, 70), ask])).toEqual([
      [6, 'Line 6: "Security Engineer" signs on a condition (major releases only)', false],
      [7, 'Line 7: "Approver" can mean Release manager, Product Owner, Technical ', true],
    ]);
  });

  it("need no column for a signature in a sign-off section", () => {
    expect(signed("| Name | Role | Date |", "|---|---|---|", "| | PO | |")).toEqual([[5, "Product Owner", "PO"]]);
    expect(signed("| Department | Status |", "|---|---|", "| Legal | |", "| Product | ☐ |")).toEqual([
      [5, "Legal", "Legal"],
      [6, "Product Owner", "Product"],
    ]);
    expect(signed("| Name | Status |", "|---|---|", "| QA Lead | |")).toEqual([[5, "QA Lead", "QA Lead"]]);
    expect(signed("| Approver | Approved |", "|---|---|", "| CTO | [ ] |")).toEqual([
      [5, "Chief Technology Officer", "CTO"],
    ]);
  });

  it("with blank rows wait for whoever the heading names, once", () => {
    const table = ["| Name | Signature | Date |", "|---|---|---|"];
    expect(signed("## QA Lead", ...table, "| | | |", "| | | |")).toEqual([[6, "QA Lead", "QA Lead"]]);
    expect(signed(...table)).toEqual([]);
    expect(signed(...table, "| Jane | | |")).toEqual([[5, "Approver", "Jane"]]);
  });

  it("stand in any section where they have a column to sign", () => {
    const { slots } = read("- [ ] a", "# End", "| Role | Signature |", "|---|---|", "| CTO | |").checklist;
    expect(slots.map(({ line, block }) => [line, block])).toEqual([[5, "End"]]);
  });

  it("are none without signers, nor about tasks or contacts", () => {
    expect(signed("| Name | Colour |", "|---|---|", "| a | b |")).toEqual([]);
    expect(signed("| Role | Name | Phone |", "|---|---|---|", "| CTO | Kim | 1 |")).toEqual([]);
    expect(signed("| Thing | Colour |", "|---|---|", "| | |")).toEqual([]);
    const table = ["| Task | Team | Sign-off |", "|---|---|---|", "| Freeze | Web | |"];
    const { slots, items: made } = read("# Work", ...table).checklist;
    expect([slots.length, made.map(({ owners }) => owners)]).toEqual([0, [["Web"]]]);
  });
});
