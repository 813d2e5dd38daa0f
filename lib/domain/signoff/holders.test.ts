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
