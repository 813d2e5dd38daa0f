import { expect, it } from "vitest";
import type { Person } from "@/lib/domain/workspace/workspace";
import { holders } from "./holders";

const person = (id: string, role: string, system: string | null, more: Partial<Person> = {}): Person => ({
  ...{ id, name: id.toUpperCase(), email: `${id}@example.org`, account: "member", roles: [{ role, system }] },
  ...{ joined: true, disabled: false, invitedAt: "", changedAt: "", seq: 1 },
  ...more,
});

it("names who holds each role for a system and can act today", () => {
  const people = {
    a: person("a", "DevOps Engineer", null),
    b: person("b", "DevOps Engineer", "shop"),
    c: person("c", "DevOps Engineer", "depot"),
    d: person("d", "DevOps Engineer", null, { disabled: true }),
    f: person("f", "DevOps Engineer", null, { account: "viewer" }),
    e: person("e", "DevOps Engineer", null, { joined: false }),
  };
  const roles = ["DevOps Engineer", "Security Engineer"].map((role) => ({ role, sections: null }));
  const stages = [{ id: "st1", name: "Technical", gate: "go" as const, roles }];
  expect(holders({ people }, stages, "shop")).toEqual({ "DevOps Engineer": ["A", "B"], "Security Engineer": [] });
});

it("tells two of one name apart, and takes one person for one", () => {
  const roles = [{ role: "Security Engineer", system: null }];
  const people = {
    a: person("a", "DevOps Engineer", null, { name: "Anna" }),
    b: person("b", "Security Engineer", null, { name: "Anna" }),
    c: person("c", "DevOps Engineer", null, { roles: [{ role: "DevOps Engineer", system: null }, ...roles] }),
  };
  const named = ["DevOps Engineer", "Security Engineer"].map((role) => ({ role, sections: null }));
  const stages = [{ id: "st1", name: "Technical", gate: "go" as const, roles: named }];
  expect(holders({ people }, stages, "shop")).toEqual({
    "DevOps Engineer": ["Anna (a@example.org)", "C"],
    "Security Engineer": ["Anna (b@example.org)", "C"],
  });
});
