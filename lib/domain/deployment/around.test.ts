import { describe, expect, it } from "vitest";
import type { AccountRole } from "@/lib/domain/actor";
import { at, having, invited, joined } from "@/lib/domain/workspace/sample.test-fixture";
import { aroundOf } from "./around";
import { Story } from "./sample.test-fixture";

const { deployment } = new Story();
const shop = { type: "system.created", system: "shop", name: "Shop", zone: "UTC", baseUrl: null } as const;
const named = (person: string | null) => ({ type: "authority.named", system: "shop", person }) as const;
const bea = (account: AccountRole) => [invited("bea", { account }), joined("bea", "Bea")];

describe("who may go ahead with blockers", () => {
  const authority = (...facts: Parameters<typeof having>) => aroundOf(having(...facts), deployment, at(9)).authority;

  it("is who was named, while they can act", () => {
    expect(authority(shop)).toBeNull();
    expect(authority(shop, ...bea("member"), named("bea"))).toEqual({ id: "bea", name: "Bea" });
    expect(authority(shop, ...bea("member"), named("bea"), named(null))).toBeNull();
    expect(authority(shop, invited("bea"), named("bea"))).toBeNull();
    expect(authority(shop, ...bea("viewer"), named("bea"))).toBeNull();
    const disabled = { type: "person.disabled", person: "bea", reason: "She left" } as const;
    expect(authority(shop, ...bea("owner"), named("bea"), disabled)).toBeNull();
    expect(authority(shop, named("nobody"))).toBeNull();
  });
});

it("knows the freezes that were not lifted, who holds which role, and when", () => {
  const freeze = { type: "freeze.set", system: "shop", from: at(1), until: at(60), reason: "The sale" } as const;
  const roles = [{ role: "Security Engineer", system: "shop" }];
  const workspace = having(
    shop,
    ...[invited("bea", { roles }), joined("bea", "Bea")],
    ...[
      { ...freeze, freeze: "f1" },
      { ...freeze, freeze: "f2" },
    ],
    { type: "freeze.lifted", system: "shop", freeze: "f1", reason: "It is over" },
  );
  const { freezes, holders, now } = aroundOf(workspace, deployment, at(9));
  expect(freezes.map(({ id }) => id)).toEqual(["f2"]);
  expect(holders["Security Engineer"]).toEqual(["Bea"]);
  expect(now).toBe(at(9));
  expect(aroundOf(having(), deployment, at(9))).toMatchObject({ freezes: [], authority: null });
});
