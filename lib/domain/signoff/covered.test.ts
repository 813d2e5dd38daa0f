import { expect, it } from "vitest";
import { BEFORE_GO, checklist, cora, launching, Story, stages } from "@/lib/domain/deployment/sample.test-fixture";
import { coveredBy } from "./covered";

const [technical] = stages;
const ids = (story: Story, role: string, stage = technical) =>
  stage && coveredBy(story.deployment, stage, role).items.map(({ id }) => id);

it("covers every counted leaf of the gate, or those of the sections it was narrowed to and below them", () => {
  expect(ids(new Story(), "DevOps Engineer")).toEqual(BEFORE_GO);
  expect(ids(new Story(), "Security Engineer")).toEqual(["i6"]);
  const below = checklist.sections.map((section) => (section.id === "s3" ? { ...section, parent: "s2" } : section));
  const stage = technical && { ...technical, roles: [{ role: "Security Engineer", sections: ["s2"] }] };
  expect(ids(new Story({ checklist: { ...checklist, sections: below } }), "Security Engineer", stage)).toEqual(
    BEFORE_GO,
  );
});

it("falls back to everything where a narrowed scope holds no counted leaf", () => {
  const stage = technical && { ...technical, roles: [{ role: "Security Engineer", sections: ["s1x"] }] };
  const story = new Story();
  expect(ids(story, "Security Engineer", stage)).toEqual(BEFORE_GO);
  expect(stage && coveredBy(story.deployment, stage, "Security Engineer").scope.sections).toBeNull();
});

it("takes a declared procedure into the close gate", () => {
  const close = technical && { ...technical, gate: "close" as const };
  expect(ids(launching(), "DevOps Engineer", close)).toEqual(["i10", "i11"]);
  const declared = launching().tell(cora, { type: "procedure.declared", procedure: "rollback", reason: "errors" });
  expect(ids(declared, "DevOps Engineer", close)).toEqual(["i10", "i11", "i12"]);
});

it("covers everything for a role that the stage does not name", () => {
  expect(ids(new Story(), "Somebody")).toEqual(BEFORE_GO);
});
