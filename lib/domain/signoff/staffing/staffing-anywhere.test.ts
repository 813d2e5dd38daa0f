import { expect, it } from "vitest";
import { stages } from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import type { Holding } from "@/lib/domain/workspace/fact";
import type { Person, System } from "@/lib/domain/workspace/workspace";
import { staffingAnywhere } from "./staffing-anywhere";

const person = (id: string, ...roles: Holding[]): Person => ({
  ...{ id, name: id.toUpperCase(), email: `${id}@example.org`, account: "member", roles, joined: true },
  ...{ disabled: false, invitedAt: "", changedAt: "", seq: 1 },
});
const system = (id: string, name: string): System => ({
  ...{ id, name, zone: "UTC", baseUrl: null, variables: {}, policy: {}, policyVersion: 0, authority: null },
  ...{ freezes: [], maintenance: [], secrets: [], createdAt: "", seq: 1 },
});
const systems = { shop: system("shop", "Shop"), depot: system("depot", "Depot"), bank: system("bank", "Bank") };
const both: Holding[] = ["DevOps Engineer", "Security Engineer"].map((role) => ({ role, system: null }));
const last: Holding = { role: "Release manager", system: null };
const said = (...people: Person[]) =>
  staffingAnywhere(
    { people: Object.fromEntries(people.map((each) => [each.id, each])), systems },
    stages,
    defaultPolicy,
  );

const ONLY = "Only A holds DevOps Engineer and Security Engineer, and nobody may sign for both.";
const GRANT = "An owner grants roles under People.";

it("says what holds for every system", () => {
  expect(said(person("a", ...both), person("b", last))).toEqual([`${ONLY} ${GRANT}`]);
  expect(said(person("a", ...both), person("b", last), person("c", { role: "QA", system: "shop" }))).toEqual([
    `${ONLY} ${GRANT}`,
  ]);
});

it("says for which it is otherwise, and what is so for one alone", () => {
  const here = person("c", { role: "Security Engineer", system: "shop" });
  const there = person("d", { role: "Release manager", system: "depot" });
  expect(said(person("a", ...both), here, there)).toEqual([
    `Nobody holds Release manager yet. ${GRANT} It is otherwise for Depot.`,
    `${ONLY} ${GRANT} It is otherwise for Shop.`,
  ]);
  expect(said(person("a", ...both), person("b", { role: "Release manager", system: "shop" }))).toEqual([
    `Nobody holds Release manager yet. ${GRANT} It is otherwise for Shop.`,
    `${ONLY} ${GRANT}`,
  ]);
  const hers = [{ role: "Release manager", system: "bank" }, ...both];
  expect(said(person("a", ...hers), person("b", both[0] as Holding))).toEqual([
    `Nobody holds Release manager yet. ${GRANT} It is otherwise for Bank.`,
    `For Bank: Only A holds Security Engineer and Release manager, and nobody may sign for both. ${GRANT}`,
  ]);
});
