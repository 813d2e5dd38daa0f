import { describe, expect, it } from "vitest";
import type { Stage } from "@/lib/domain/checklist/checklist";
import { type Choices, withChoices } from "@/lib/domain/checklist/choices";
import { parse } from "@/lib/domain/checklist/parse";
import { readVersion } from "@/lib/domain/checklist/versions/read-version";
import { chooseStages } from "./choose-stages";

const DOCUMENT = "# Doc\n## Setup\n- [ ] a\n## Sign-off\n- [ ] DBA: ____\n- [ ] Lead: ____\n";
const { checklist } = parse(DOCUMENT);
const begun: Choices = { stages: checklist.stages };

/** The stages with roles called otherwise, in their places. */
const called = (stages: readonly Stage[], names: Readonly<Record<string, string>>): Stage[] =>
  stages.map((stage) => ({
    ...stage,
    roles: stage.roles.map(({ role, sections }) => ({ role: names[role] ?? role, sections })),
  }));
const rename = (choices: Choices, from: string, to: string) =>
  chooseStages(choices, checklist.slots, called(choices.stages ?? [], { [from]: to }));
const signers = (choices: Choices) => withChoices(checklist, choices).slots.map(({ role }) => role);

describe("stages chosen by hand", () => {
  it("take the signature of the document along when a role is called otherwise, and back", () => {
    const once = rename(begun, "Lead", "Boss");
    expect(once.renamed).toEqual({ Lead: "Boss" });
    expect(signers(once)).toEqual(["Database Administrator", "Boss"]);
    const twice = rename(once, "Boss", "Chief");
    expect(signers(twice)).toEqual(["Database Administrator", "Chief"]);
    expect(rename(twice, "Chief", "Lead")).toEqual(begun);
  });

  it("leave a signature where its role is taken out, another comes in, or stages are new", () => {
    const [first] = checklist.stages;
    if (!first) throw new Error("The document has no stage.");
    const fewer = chooseStages(begun, checklist.slots, [{ ...first, roles: first.roles.slice(1) }]);
    expect(fewer.renamed).toBeUndefined();
    const more = { ...first, id: "c1", roles: [{ role: "QA", sections: null }] };
    expect(chooseStages(begun, checklist.slots, [first, more]).renamed).toBeUndefined();
    expect(chooseStages({}, checklist.slots, [first])).toEqual({ stages: [first] });
  });

  it("keep the names for the next version, without another look", () => {
    const choices = rename(begun, "Lead", "Boss");
    const previous = { version: 1, document: DOCUMENT, checklist: withChoices(checklist, choices), choices };
    const next = readVersion(DOCUMENT.replace("- [ ] a", "- [ ] a\n- [ ] b"), { previous, choices: null });
    expect(next.choices.renamed).toEqual({ Lead: "Boss" });
    expect(next.problems.filter(({ message }) => message.includes("see who signs"))).toEqual([]);
    expect(next.differences?.map(({ kind, of }) => `${kind} ${of}`)).toEqual(["added item"]);
  });
});
