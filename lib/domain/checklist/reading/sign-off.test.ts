import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n"));
const staged = (...rows: string[]) =>
  read("- [ ] Prepare", ...rows).checklist.stages.map(({ name, roles }) => [name, ...roles.map(({ role }) => role)]);

describe("slots", () => {
  it("stand in boxes, bullets, lines and tables, in any order of columns", () => {
    expect(
      staged(
        "# Sign-off",
        "## Makers",
        "- [ ] DBA: ____ Date: ____",
        "- Release owner: ____",
        "- Network:",
        "- [ ] Everyone has read this",
        "## Keepers",
        "**Ops Sign-off:** ______ Signature: ______",
        "## Board",
        "| Date | Role | Signature |",
        "|---|---|---|",
        "| | **CTO** | |",
        "| | | |",
      ),
    ).toEqual([
      ["Makers", "Database Administrator", "Release owner", "Network"],
      ["Keepers", "Operations Manager"],
      ["Board", "Chief Technology Officer"],
    ]);
  });

  it("cut a long name between characters", () => {
    const [heading, role] = ["Sign-off ".padEnd(79, "h"), "Keeper".padEnd(79, "r")];
    const table = ["| Role | Signature |", "|---|---|", `| ${role}😀 | |`];
    expect(staged(`# ${heading}😀`, ...table)).toEqual([[heading, role]]);
  });

  it("take the heading for a signer that is only called by name", () => {
    expect(staged("# Sign-off", "## Network Lead", "Name: ____ Signature: ____")).toEqual([
      ["Network Lead", "Network Lead"],
    ]);
  });

  it("are never items and make no document one with boxes", () => {
    const { checklist } = read("- Copy", "# Approvals", "- [ ] QA: ____", "- Date: ____");
    expect(checklist.items.map(({ line }) => line)).toEqual([1]);
    expect(checklist.fields.map(({ label }) => label)).toEqual(["Date"]);
  });

  it("outside a sign-off section need a date or a signature beside the blank", () => {
    const { checklist } = read(
      "- [ ] Ticket: ____",
      "- [ ] **Lead**: ____ Date: ____",
      "",
      "| Role | Risk |",
      "|---|---|",
      "| a | b |",
    );
    expect(checklist.items.map(({ line }) => line)).toEqual([1]);
    expect(checklist.slots).toEqual(
      [{ role: "Lead", label: "Lead", line: 2, block: "Ticket: ____" }].map((slot) => ({
        ...slot,
        block: "Checklist",
      })),
    );
  });

  it("ask who an ambiguous role is, and name a role once", () => {
    const { checklist, problems } = read(
      "- [ ] a",
      "# Sign-off",
      "- [ ] PM: ____",
      "- [ ] Lead: ____",
      "# Later approval",
      "- [ ] Lead: ____",
    );
    expect(checklist.stages.map(({ roles }) => roles.map(({ role }) => role))).toEqual([["PM", "Lead"]]);
    expect(problems).toEqual([
      {
        line: 3,
        message:
          'Line 3: "PM" can mean Product Manager, Project Manager, Program Manager: choose the role that signs here.',
        ask: true,
      },
      { line: 6, message: 'Line 6: "Lead" signs twice in this document; the first place counts.', ask: false },
    ]);
  });
});

describe("stages", () => {
  it("end with the final one, wherever it is written", () => {
    expect(
      staged("# Sign-off", "## Final word", "- Head: ____", "## First look", "- Lead: ____").map(([name]) => name),
    ).toEqual(["First look", "Final word"]);
  });

  it("have a name where the heading has none", () => {
    expect(staged("#", "- [ ] Lead: ____ Date: ____").map(([name]) => name)).toEqual(["Sign-off"]);
  });
});
