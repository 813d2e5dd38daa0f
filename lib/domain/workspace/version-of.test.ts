import { expect, it } from "vitest";
import { versionOf } from "./version-of";
import { emptyWorkspace, type Template, type TemplateVersion } from "./workspace";

it("finds a version by its number, and nothing by what no template is called", () => {
  const versions = [1, 2].map((version) => ({ version }) as TemplateVersion);
  const template = { id: "t1", versions } as Template;
  const workspace = { ...emptyWorkspace, templates: { t1: template } };
  expect(versionOf(workspace, "t1", 2)).toEqual({ template, version: versions[1] });
  expect(versionOf(workspace, "t1", 3)).toBeNull();
  expect(versionOf(workspace, "t2", 1)).toBeNull();
  expect(versionOf(workspace, "constructor", 1)).toBeNull();
});
