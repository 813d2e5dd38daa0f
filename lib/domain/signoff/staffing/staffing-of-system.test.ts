import { expect, it } from "vitest";
import { having, invited, joined, published } from "@/lib/domain/workspace/sample.test-fixture";
import { staffingOfSystem } from "./staffing-of-system";

it("says for each template what nobody could satisfy with what a system demands", () => {
  const roles = ["DevOps Engineer", "Security Engineer", "Release manager"].map((role) => ({ role, system: null }));
  const people = roles.flatMap((holding, at) => [invited(`p${at}`, { roles: [holding] }), joined(`p${at}`, `P${at}`)]);
  const workspace = having(published(1), ...people);
  expect(staffingOfSystem(workspace, "shop", {})).toEqual([]);
  expect(staffingOfSystem(workspace, "shop", { quorum: { "Release manager": 2 } })).toEqual([
    expect.stringMatching(/^For “Shop”: .*P2.*Release manager.* 2 people/),
  ]);
  const { t1 } = workspace.templates;
  const unpublished = { ...workspace, templates: t1 ? { t1: { ...t1, versions: [] } } : {} };
  expect(staffingOfSystem(unpublished, "shop", {})).toEqual([]);
});
