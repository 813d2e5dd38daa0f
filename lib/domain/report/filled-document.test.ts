import { readdirSync, readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { leaves } from "@/lib/domain/checklist/counts";
import { parse } from "@/lib/domain/checklist/parse";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { anna, bob, cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { filledDocument } from "./filled-document";

const folder = "prisma/documents";
const signers = [anna, bob, dan, cora];

/** What a night leaves behind: most of it done, some not applicable, one thing failed, one blocked, one not reached. */
function answer(id: string, at: number, option: string | null): DeploymentFact[] {
  if (at === 2) return [{ type: "item.excluded", item: id, reason: "No such service | here" }];
  if (at === 5) return [{ type: "item.failed", item: id, reason: "Answers *502* since 21:40" }];
  if (at === 7) return [{ type: "item.blocked", item: id, reason: "Waits for the vendor" }];
  return at === 9 ? [] : [{ type: "item.ticked", item: id, option }];
}

function afterTheNight(source: string): Story {
  const { checklist } = parse(source);
  const story = new Story({ checklist });
  const asked = leaves(checklist).filter((item) => item.computed === null && item.contingency === null);
  for (const [at, { id, options }] of asked.entries()) story.tell(cora, ...answer(id, at, options[1]?.id ?? null));
  for (const field of checklist.fields) {
    const value =
      field.choices[1] ?? (field.kind === "notes" ? "Cache was cold\nWarmed by hand" : `${field.label} of the night`);
    story.tell(dan, { type: "detail.filled", field: field.id, value });
  }
  const roles = checklist.stages.flatMap((stage) => stage.roles.map(({ role }) => ({ stage: stage.id, role })));
  for (const [at, { stage, role }] of roles.slice(0, -1).entries()) {
    const signer = signers[at % signers.length];
    if (signer) story.signs(signer, stage, role);
  }
  return story;
}

describe("the five documents, filled in", () => {
  it.each(readdirSync(folder))("%s reads as the golden one, in which no line is lost", async (file) => {
    const source = readFileSync(`${folder}/${file}`, "utf8");
    const told = filledDocument(afterTheNight(source).deployment, source);
    await expect(told).toMatchFileSnapshot(`golden/${file}`);
    expect(told.split("\n")).toHaveLength(source.split("\n").length);
  });

  it.each(readdirSync(folder))("%s keeps its shape in a viewer of Markdown", (file) => {
    const source = readFileSync(`${folder}/${file}`, "utf8");
    const told = filledDocument(afterTheNight(source).deployment, source);
    const shape = (text: string) => new MarkdownIt().parse(text, {}).map(({ type, map }) => [type, map?.[0]]);
    const notes = (text: string) => text.split("\n").filter((line) => !/^_+$/.test(line)).length;
    // Lines to write on are breaks to a viewer until something is written on them.
    if (notes(source) === source.split("\n").length) expect(shape(told)).toEqual(shape(source));
  });
});

describe("a place for a signature", () => {
  const source = "# Move\n- [ ] Look\n\n## Sign-off\n- [ ] **DevOps Engineer**: ____ Date: ____\n";
  const signed = () => {
    const { checklist } = parse(source);
    return new Story({ checklist }).ticks(cora, "i1").signs(anna, "st1", "DevOps Engineer");
  };

  it("is filled while the signature is valid", () => {
    expect(filledDocument(signed().deployment, source)).toContain(
      "- [x] **DevOps Engineer**: Anna Kovács Date: 2025-11-28",
    );
  });

  it("stays blank once it is stale", () => {
    const stale = signed().tell(cora, { type: "item.unticked", item: "i1", reason: "Too early" });
    expect(filledDocument(stale.deployment, source)).toBe(source);
  });
});

describe("a group, and what the product answers itself", () => {
  const source = "# Move\n- [ ] Top\n  - [ ] Mid\n    - [ ] Leaf\n- [ ] All checklist items above completed\n";

  it("are ticked by what is below and before them", () => {
    const story = new Story({ checklist: parse(source).checklist });
    expect(filledDocument(story.deployment, source)).toBe(source);
    story.ticks(cora, "i3");
    expect(filledDocument(story.deployment, source)).toBe(source.replaceAll("[ ]", "[x]"));
  });
});

describe("what is waived", () => {
  const source = "# Move\n- [ ] Tried\n- [ ] Group\n  - [ ] Left as it is\n";
  const accepted = (story: Story, item: string, expires: string | null) => {
    story.tell(anna, { type: "waiver.asked", item, accepts: "as-it-is", reason: "no *host*", expires });
    return story.tell(bob, { type: "waiver.granted", waiver: story.entries.length, comment: null });
  };

  it("is noted behind its words, whatever else is, and its group is ticked", () => {
    const story = new Story({ checklist: parse(source).checklist });
    story.tell(cora, { type: "item.failed", item: "i1", reason: "no disk" });
    accepted(accepted(story, "i1", null), "i3", "2025-11-28T12:00:00.000Z");
    expect(filledDocument(story.deployment, source)).toBe(
      [
        "# Move",
        "- [ ] Tried — failed: no disk (Cora Stone, 28 Nov 2025, 11:02 CET); waived: no \\*host\\* (asked by Anna Kovács, granted by Bob)",
        "- [x] Group",
        "  - [ ] Left as it is — waived: no \\*host\\* (asked by Anna Kovács, granted by Bob, until 28 Nov 2025, 13:00 CET)",
        "",
      ].join("\n"),
    );
    story.ticks(cora, "i1", "i3");
    expect(filledDocument(story.deployment, source)).toBe(source.replaceAll("[ ]", "[x]"));
  });
});
