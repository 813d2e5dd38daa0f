import { describe, expect, it } from "vitest";
import { defaultStages } from "@/lib/domain/checklist/default-stages";
import { namedRoles } from "./named-roles";
import type { Person, Template } from "./workspace";

const template = (title: string, stages: ReturnType<typeof defaultStages> | null) =>
  ({ title, versions: stages ? [{ checklist: { stages } }] : [] }) as unknown as Template;

const person = (role: string, rest: Partial<Person> = {}) =>
  ({ account: "member", joined: true, disabled: false, roles: [{ role, system: null }], ...rest }) as unknown as Person;

describe("namedRoles", () => {
  it("names each role once, with the templates that ask for it", () => {
    const templates = {
      a: template("One", defaultStages()),
      b: template("Two", defaultStages()),
      c: template("New", null),
    };
    expect(namedRoles({ templates, people: {} }).map(({ role, templates: titles }) => [role, titles])).toEqual([
      ["DevOps Engineer", ["One", "Two"]],
      ["Database Administrator", ["One", "Two"]],
      ["Security Engineer", ["One", "Two"]],
      ["Release manager", ["One", "Two"]],
    ]);
  });

  it("counts only holders who can act today", () => {
    const people = {
      p: person("DevOps Engineer"),
      q: person("Security Engineer", { joined: false }),
      r: person("Release manager", { disabled: true }),
      s: person("Database Administrator", { account: "viewer" }),
    };
    const roles = namedRoles({ templates: { a: template("One", defaultStages()) }, people });
    expect(roles.filter(({ held }) => held).map(({ role }) => role)).toEqual(["DevOps Engineer"]);
  });
});
