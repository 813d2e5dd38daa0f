import { expect, it } from "vitest";
import { holdersOf } from "./holders-of";
import { holdingOf } from "./holding-of";
import { holdsRole } from "./holds-role";
import { having, invited, joined } from "./sample.test-fixture";

const role = "DevOps Engineer";

it("names those who can act today, for every system or for this one", () => {
  const workspace = having(
    invited("everywhere", { roles: [{ role, system: null }] }),
    joined("everywhere", "Everywhere"),
    invited("here", { roles: [{ role, system: "shop" }] }),
    joined("here", "Here"),
    invited("there", { roles: [{ role, system: "depot" }] }),
    joined("there", "There"),
    invited("not-joined", { roles: [{ role, system: null }] }),
    invited("gone", { roles: [{ role, system: null }] }),
    joined("gone", "Gone"),
    { type: "person.disabled", person: "gone", reason: "left" },
  );
  expect(holdersOf(workspace, role, "shop").map(({ name }) => name)).toEqual(["Everywhere", "Here"]);
  expect(holdsRole({ roles: [{ role, system: "depot" }] }, role, "shop")).toBe(false);
});

it("takes a role for one's own before one that is delegated", () => {
  const lent = { role, system: null, delegatedBy: { id: "anna", name: "Anna", until: "2025-12-01T00:00:00.000Z" } };
  const own = { role, system: "shop" };
  expect(holdingOf({ roles: [lent, own] }, role, "shop")).toBe(own);
  expect(holdingOf({ roles: [lent, own] }, role, "depot")).toBe(lent);
  expect(holdingOf({ roles: [own] }, role, "depot")).toBeNull();
});
