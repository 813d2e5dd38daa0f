import { describe, expect, it } from "vitest";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import { withChoices } from "@/lib/domain/checklist/choices";
import { parse } from "@/lib/domain/checklist/parse";
import { carry } from "@/lib/domain/checklist/versions/carrying/carry";
import { VersionDifference } from "./difference";
import { differences } from "./differences";

const read = (document: string) => parse(document).checklist;
const compared = (before: string, after: string): VersionDifference[] => {
  const old = read(before);
  return differences(old, carry(old, read(after)).checklist);
};
const said = (all: readonly VersionDifference[]) => all.map(({ line, sentence }) => `${line} ${sentence}`);

const LIST = `# Release

## Preparation
- [ ] Back up the database
- [ ] Freeze the main branch

## Deployment Steps
- [ ] Push the image
- [ ] Watch the error rate

## Post-Deployment
- [ ] Tell the support team
`;

describe("differences", () => {
  it("are none between a version and itself, and each keeps the contract", () => {
    expect(compared(LIST, LIST)).toEqual([]);
    const all = compared(LIST, "# Release\n\n## Night\n- [ ] Push the image of the shop\n- [ ] Sleep\n");
    for (const each of all) expect(VersionDifference.parse(each)).toEqual(each);
  });

  it("say in document order what is added, removed and reworded, word by word", () => {
    const after = LIST.replace("- [ ] Freeze the main branch\n", "- [ ] Name who is on call\n").replace(
      "Watch the error rate",
      "Watch the error rate for an hour",
    );
    const all = compared(LIST, after);
    expect(said(all)).toEqual([
      "5 “Freeze the main branch” is gone.",
      "5 “Name who is on call” is new in “Preparation”.",
      "9 “Watch the error rate” reads “Watch the error rate for an hour” now.",
    ]);
    expect(all.at(-1)).toMatchObject({
      kind: "reworded",
      path: ["Release", "Deployment Steps"],
      changes: [
        { kind: "same", text: "Watch the error rate" },
        { kind: "new", text: " for an hour" },
      ],
    });
    expect(said(compared("- [ ] a\n- [ ] b\n", "- [ ] a\n- [ ] b\n\nOwner: ____\n"))).toEqual([
      "4 Blank “Owner” is new.",
    ]);
    expect(said(compared(LIST, `# Release\n\n${LIST.slice(LIST.indexOf("## Dep"))}`))).toEqual([
      "3 Section “Preparation” is gone.",
      "4 “Back up the database” is gone.",
      "5 “Freeze the main branch” is gone.",
    ]);
  });

  it("say what moved, and not what moved along with it", () => {
    const [head = "", prepare = "", deploy = "", after = ""] = LIST.split(/(?=## )/);
    expect(said(compared(LIST, [head, deploy, prepare, after].join("\n")))).toEqual([
      "4 Section “Deployment Steps” stands in another order in “Release”.",
      "10 “Back up the database” is due after go now, not before go.",
      "11 “Freeze the main branch” is due after go now, not before go.",
    ]);
    const away = `${LIST.replace("- [ ] Watch the error rate\n", "")}- [ ] Watch the error rate\n`;
    expect(said(compared(LIST, away))).toEqual([
      "12 “Watch the error rate” moved from “Deployment Steps” to “Post-Deployment”.",
    ]);
    const turned = LIST.replace(/(- .* database)\n(- .* branch)/, "$2\n$1");
    expect(said(compared(LIST, turned))).toEqual([
      "4 “Freeze the main branch” stands in another order in “Preparation”.",
    ]);
    const deep = "## A\n- [ ] a\n\n### Inner\n- [ ] b\n";
    expect(said(compared(deep, deep.replace("### Inner", "## Inner")))).toEqual([
      "4 Section “Inner” moved from “A” to the top.",
    ]);
    expect(said(compared("## A\n- [ ] a\n## B\n- [ ] b\n", "## B\n- [ ] b\n## A\n- [ ] a\n"))).toEqual([
      "1 Section “B” stands in another order at the top.",
    ]);
  });

  it("say where the launch begins", () => {
    const old = read(LIST);
    const go = (before: number | null, now: number | null) =>
      differences(withChoices(old, { goLine: before }), withChoices(old, { goLine: now })).filter(
        ({ of }) => of === "go",
      );
    expect(said(go(7, 11))).toEqual(["11 Go stands before “Post-Deployment” now; it stood before “Deployment Steps”."]);
    expect(said(go(7, null))).toEqual([
      "12 Go stands at the end of the document now; it stood before “Deployment Steps”.",
    ]);
    expect(said(go(null, 7))).toEqual(["7 Go stands before “Deployment Steps” now; it stood at the end."]);
    expect(go(12, null)).toHaveLength(1);
  });

  it("say what changed about an item besides its words", () => {
    const old = read(
      "## Prep\n- [ ] Migrate\n  - with care\n  ```sh\n  migrate --all\n  ```\n## Pick\n\n**Option A: Blue**\n\n**Option B: Green**\n\n## Rollback Checklist (if needed)\n- [ ] Go back\n",
    );
    const [migrate, pick, back] = old.items;
    if (!migrate || !pick || !back) return expect.fail();
    const now: Checklist = {
      ...old,
      items: [
        {
          ...{ ...migrate, optional: true, condition: "if used", group: true },
          ...{ window: { text: "T-24h", from: -1440, to: null }, code: [], notes: [] },
        },
        { ...pick, kind: "item", computed: "items", options: [] },
        { ...back, contingency: null },
      ],
    };
    expect(differences(old, now).map(({ what, sentence }) => [what, sentence])).toEqual([
      ["optional", "“Migrate” is optional now."],
      ["window", "“Migrate” is due “T-24h” now."],
      ["condition", "“Migrate” is due “if used” now."],
      ["answer", "“Migrate” is answered by what stands below it now, not ticked."],
      ["code", "The command of “Migrate” changed."],
      ["text", "What stands below “Migrate” changed."],
      ["answer", "“Pick” is computed now, not answered by choosing an option."],
      ["options", "The options of “Pick” changed."],
      ["gate", "“Go back” is due before go now, not only once the rollback is declared."],
    ]);
    expect(said(differences(now, old)).slice(0, 3)).toEqual([
      "2 “Migrate” is required now.",
      "2 “Migrate” has no window of its own now, not “T-24h”.",
      "2 “Migrate” is due without a condition now.",
    ]);
    const later = {
      ...now,
      items: now.items.map((item) => ({ ...item, window: { text: "T-1h", from: -60, to: null } })),
    };
    expect(said(differences(now, later))[0]).toBe("2 “Migrate” is due “T-1h” now, not “T-24h”.");
  });

  it("say what changed about a section and a blank, and of a step only what is its item's", () => {
    const before = `# D\n## Prep\nRead this\n\n- ✅ All up\n\n| a | b |\n|---|---|\n| c | d |\n\n- [ ] a\n\nStatus: [ ] Good [ ] Bad\n\n\`\`\`txt\nlook\n\`\`\`\n`;
    const after = before
      .replace("Read this", "Read that")
      .replace("## Prep", "## Prep (optional)")
      .replace("[ ] Bad", "[ ] Poor");
    expect(compared(before, after).map(({ of, what, sentence }) => [of, what, sentence])).toEqual([
      ["section", null, "Section “Prep” reads “Prep (optional)” now."],
      ["section", "optional", "Section “Prep (optional)” is optional now."],
      ["section", "text", "What is to be read in section “Prep (optional)” changed."],
      ["item", "optional", "“a” is optional now."],
      ["field", "answer", "Blank “Status” asks for Good, Poor now, not Good, Bad."],
    ]);
    const due = (title: string) => `# D\n## ${title}\n\n\`\`\`sh\nrun\n\`\`\`\n\n## Last\n- [ ] a\n`;
    expect(said(compared(due("Build it"), due("Build it (optional)")))).toEqual([
      "2 “Build it” reads “Build it (optional)” now.",
      "2 “Build it (optional)” is optional now.",
    ]);
  });

  it("say who signs, and in which order", () => {
    const old = read(LIST);
    const stage = (
      id: string,
      name: string,
      role: string,
      sections: string[] | null = null,
      gate: "go" | "close" = "go",
    ) => ({
      ...{ id, name, gate, roles: [{ role, sections }] },
    });
    const staged = (...stages: Checklist["stages"]) => ({ ...old, stages });
    const before = staged(stage("a", "First", "QA"), stage("b", "Second", "DBA"), stage("c", "Third", "CTO"));
    const after = staged(
      stage("b", "Second", "DBA", ["s2", "s9"]),
      stage("a", "Technical", "QA", null, "close"),
      stage("d", "Board", "CEO"),
    );
    expect(differences(before, after).map(({ kind, what, sentence }) => [kind, what, sentence])).toEqual([
      ["removed", null, "Stage “Third” is gone."],
      ["added", null, "Stage “Board” decides go too: CEO."],
      ["changed", "roles", "Stage “Second” is signed by DBA (Preparation, s9) now, not by DBA."],
      ["moved", null, "Stage “Second” has another place in the order."],
      ["reworded", null, "Stage “First” is called “Technical” now."],
      ["changed", "gate", "Stage “First” decides closing now."],
    ]);
  });

  it("quote long words only as far as they are needed to know them", () => {
    const long = `- [ ] ${"very ".repeat(40)}long\n`;
    expect(compared("- [ ] a\n", `- [ ] a\n${long}`)[0]?.sentence).toMatch(/^“very .{95}…” is new in “Checklist”\.$/);
  });
});
