import { expect, it } from "vitest";
import { dan, launching, refused, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy, type Policy, rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import type { System, Template } from "@/lib/domain/workspace/workspace";
import { newerVersion, offer } from "./offer";
import { version } from "./versions.test-fixture";

const policy: Policy = { "four-eyes": "show", "one-person-one-role": "forbid" };
const by = { kind: "person", id: "dan", name: "Dan Lind" } as const;
const made = (number: number) => ({
  ...{ version: number, title: "Shop", document: "ab", bytes: 1, fileName: "SHOP.md", choices: {}, by, seq: number },
  ...{ checklist: version({ s1: ["i1: Push"] }, null), at: "2025-11-28T10:00:00.000Z" },
});
const template: Template = {
  ...{ id: "t1", title: "Shop, all of it", policy, policyVersion: 1, versions: [made(1), made(2), made(3)] },
  ...{ changedAt: "2025-11-28T10:00:00.000Z", seq: 3 },
};
const shop: System = {
  ...{
    id: "shop",
    name: "Shop",
    zone: "UTC",
    baseUrl: null,
    variables: {},
    authority: null,
    freezes: [],
    maintenance: [],
    secrets: [],
  },
  ...{ policy: { "four-eyes": "forbid" }, policyVersion: 4, createdAt: "2025-11-28T10:00:00.000Z", seq: 1 },
};
const workspace = { templates: { t1: template }, systems: {} };

it("knows of a newer version, as long as there is one", () => {
  const { deployment } = new Story();
  expect(newerVersion(workspace, deployment)).toBe(3);
  expect(newerVersion({ templates: { t1: { ...template, versions: [made(1)] } } }, deployment)).toBeNull();
  expect(newerVersion({ templates: {} }, deployment)).toBeNull();
  const closed = new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "no" });
  expect(newerVersion(workspace, closed.deployment)).toBeNull();
});

it("offers a version with the rules of the template today, of a rehearsal, or of the go that was called", () => {
  const of = (story: Story) => offer(workspace, story.deployment, 2);
  expect(of(new Story())).toEqual({
    template: { id: "t1", title: "Shop, all of it", version: 2, document: "ab", fileName: "SHOP.md" },
    checklist: made(2).checklist,
    policy,
    policyFrom: { template: 1, system: null },
  });
  const strict = offer({ ...workspace, systems: { shop } }, new Story().deployment, 2);
  expect(strict).toMatchObject({ policy: { "four-eyes": "forbid" }, policyFrom: { template: 1, system: 4 } });
  expect(of(new Story({ rehearsal: true })).policy).toEqual(rehearsalPolicy);
  expect(of(launching()).policy).toEqual(defaultPolicy);
  expect(of(launching({ policyFrom: { template: 7, system: 2 } })).policyFrom).toEqual({ template: 7, system: 2 });
});

it("refuses a version or a template that is not there", () => {
  const { deployment } = new Story();
  expect(refused(() => offer(workspace, deployment, 4))).toContain("no such version");
  expect(refused(() => offer({ templates: {}, systems: {} }, deployment, 2))).toContain("no such version");
});
