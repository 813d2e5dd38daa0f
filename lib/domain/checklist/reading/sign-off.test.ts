import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n"));
/** The stages of a document with one item before its sign-off. */
const staged = (...rows: string[]) =>
  read("- [ ] Prepare", ...rows).checklist.stages.map(({ name, roles }) => [name, ...roles.map(({ role }) => role)]);
/** The lines, roles and labels of the slots below a heading "Sign-off" on line 2. */
const signed = (...rows: string[]) =>
  read("- [ ] Prepare", "# Sign-off", ...rows).checklist.slots.map(({ line, role, label }) => [line, role, label]);
const items = (...rows: string[]) => read(...rows).checklist.items.map(({ words }) => plain(words));

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

  it("are boxes with a role in them, and leave boxes with work alone", () => {
    const rows = [
      "- [ ] **QA Lead**: ____ Date: ____",
      "- [ ] Payments Lead sign-off",
      "- [ ] Approved by: Security",
      "- [ ] Product Owner approval",
      "- [ ] Get sign-off from the Head of Sales",
      "- [ ] Database Administrator (DBA)",
      "- [ ] TPM @jane",
      "- [ ] CTO: @kim",
      "- [ ] Legal review completed",
    ];
    expect(signed(...rows)).toEqual([
      [3, "QA Lead", "QA Lead"],
      [4, "Payments Lead", "Payments Lead sign-off"],
      [5, "Security Engineer", "Approved by: Security"],
      [6, "Product Owner", "Product Owner approval"],
      [7, "Head of Sales", "Get sign-off from the Head of Sales"],
      [8, "Database Administrator", "Database Administrator (DBA)"],
      [9, "Technical Program Manager", "TPM @jane"],
      [10, "Chief Technology Officer", "CTO"],
      [11, "Legal", "Legal review completed"],
    ]);
    const work = [
      "All tests green",
      "Notify the support team",
      "Email product owner",
      "Security: all scans are reviewed and accepted by everybody",
      "Approved by: the people of the south",
      "Done.",
    ];
    expect(items("# Sign-off", ...work.map((words) => `- [ ] ${words}`))).toEqual(work);
  });

  it("are lines without a box", () => {
    expect(
      signed(
        "Release manager: ______",
        "QA Lead Signature: ____ Date: ____",
        "Ops Lead ________",
        "Signed-off-by: SRE ____",
        "Reviewed by CTO ____ on ____",
        "",
        "Prepared by: ____",
        "Deployment id: ____ Date: ____",
        "Ops Lead",
      ),
    ).toEqual([
      [3, "Release manager", "Release manager"],
      [4, "QA Lead", "QA Lead Signature"],
      [5, "Ops Lead", "Ops Lead"],
      [6, "Site Reliability Engineer", "Signed-off-by: SRE"],
      [7, "Chief Technology Officer", "Reviewed by CTO"],
    ]);
  });

  it("are bullets that somebody owns, and no other blanks", () => {
    expect(signed("- QA owner: ____", "- Ticket: ____", "- Date: ____", "- QA Lead: Jane Doe")).toEqual([
      [3, "QA owner", "QA owner"],
      [6, "QA Lead", "QA Lead"],
    ]);
  });

  it("outside a sign-off section need words that say so", () => {
    const { checklist } = read(
      "# Ship",
      "Approved by: ____",
      "Approved by ____",
      "- [ ] Ticket: ____",
      "- [ ] **Lead developer**: ____ Date: ____",
      "",
      "Signed-off-by: CTO ____",
      "QA Lead signature: ____",
      "QA Lead: ____",
      "",
      "| Role | Risk |",
      "|---|---|",
      "| a | b |",
    );
    expect(checklist.items.map(({ line }) => line)).toEqual([4]);
    expect(checklist.slots.map(({ line, role, block }) => [line, role, block])).toEqual([
      [5, "Technical Lead", "Ship"],
      [7, "Chief Technology Officer", "Ship"],
      [8, "QA Lead", "Ship"],
    ]);
    expect(checklist.fields.map(({ label }) => label)).toEqual(["Approved by", "QA Lead"]);
  });

  it("among the work are asked about where a box names an approval", () => {
    const rows = ["- [ ] Build", "- [ ] QA sign-off obtained", "- [ ] QA signs at ____"];
    expect(read(...rows).problems).toEqual([
      {
        line: 2,
        message:
          'Line 2: "QA sign-off obtained" stands among the work and is read as an item; let it be a signature where that role signs.',
        ask: false,
        answers: [
          { value: "item", label: "It is an item to tick" },
          { value: "sign-off", label: "It is a place to sign" },
        ],
        chosen: "item",
      },
    ]);
    const { checklist } = parse(rows.join("\n"), { 2: "sign-off" });
    expect(checklist.slots.map(({ role }) => role)).toEqual(["QA Lead"]);
    expect(checklist.items.map(({ line }) => line)).toEqual([1, 3]);
  });

  it("nest below an item, which then holds what is left", () => {
    const { checklist } = read(
      "- [ ] Get approvals",
      "  - [ ] QA: ____ Date: ____",
      "  - [ ] Security signature: ____",
      "    - Date: ____",
      "    ***",
      "- [ ] Look",
      "  - Checked by: ____ Date: ____",
      "  - [ ] twice",
      "    - [ ] CTO signature: ____",
      "  - ```",
      "    x",
      "    ```",
      "# Approvals",
      "- [ ] Everyone agrees",
      "  - [ ] Ops",
    );
    expect(checklist.items.map(({ line, group }) => [line, group])).toEqual([
      [1, false],
      [6, true],
      [8, false],
      [14, false],
    ]);
    expect(checklist.slots.map(({ line, role }) => [line, role])).toEqual([
      [2, "QA Lead"],
      [3, "Security Engineer"],
      [9, "Chief Technology Officer"],
      [15, "Operations Manager"],
    ]);
    expect(checklist.fields.map(({ label, item }) => [label, item])).toEqual([["Checked by", "i2"]]);
  });

  it("are never items and make no document one with boxes", () => {
    const { checklist } = read("- Copy", "# Approvals", "- [ ] QA: ____", "- Date: ____", "- [ ] Ops");
    expect(checklist.items.map(({ line }) => line)).toEqual([1]);
    expect(checklist.fields).toEqual([]);
  });
});
