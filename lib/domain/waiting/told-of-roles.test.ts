import { expect, it } from "vitest";
import { ada, at, having, invited } from "@/lib/domain/workspace/sample.test-fixture";
import { toldOfRoles } from "./told-of-roles";

const reason = "Away this week";
const until = "2025-12-05T00:00:00.000Z";
const lent = (delegation: string, system: string | null, to = "bob") => ({
  ...{ type: "role.delegated" as const, delegation, person: "eve", to, reason, until },
  from: "2025-11-28T00:00:00.000Z",
  holding: { role: "DevOps Engineer", system },
});

const texts = (workspace: ReturnType<typeof having>, id: string) => toldOfRoles(workspace, id).map(({ text }) => text);

it("says which role somebody may sign for, in whose place, and when that ended", () => {
  const workspace = having(
    invited("bob"),
    invited("eve"),
    { type: "system.created", system: "shop", name: "Shop", zone: "UTC", baseUrl: null },
    lent("a", null),
    lent("b", "shop"),
    lent("c", "depot", ada.id),
    { type: "delegation.ended", delegation: "b", reason: "Back again" },
  );
  const eve = workspace.people["eve"]?.name;
  expect(texts(workspace, "bob")).toEqual([
    `You may sign as DevOps Engineer in place of ${eve}: “${reason}”`,
    `You may sign as DevOps Engineer for Shop in place of ${eve}: “${reason}”`,
    `${ada.name} ended that DevOps Engineer for Shop in place of ${eve} is lent: “Back again”`,
  ]);
  expect(texts(workspace, "eve")).toEqual([
    `${ada.name} ended that DevOps Engineer for Shop in place of ${eve} is lent: “Back again”`,
  ]);
  expect(texts(workspace, ada.id)).toEqual([]);
  expect(toldOfRoles(workspace, "bob")[0]).toMatchObject({ until });
});

it("says so too where a system or a person is not known any more", () => {
  const workspace = having({ ...lent("a", "gone"), person: "nobody" });
  expect(texts(workspace, "bob")).toEqual([
    `You may sign as DevOps Engineer for a system in place of somebody: “${reason}”`,
  ]);
});

it("tells nobody that what had run out by itself was ended", () => {
  const { holding } = lent("a", null);
  const told = (end: string) =>
    texts(having(invited("bob"), invited("eve"), { ...lent("a", null), until: end }, revoked), "bob").length;
  const revoked = { type: "role.revoked", person: "eve", holding } as const;
  expect([told(at(4)), told(at(5))]).toEqual([1, 2]);
});
