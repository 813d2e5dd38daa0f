import { describe, expect, it } from "vitest";
import { defaultPolicy, rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import { WorkspaceFact } from "./fact";
import { ada, at, having, invited, joined, published } from "./sample.test-fixture";

const network: WorkspaceFact = {
  ...{ type: "network.allowed", network: "n1", address: "127.0.0.1", ports: [8080], reason: "local", expires: null },
};

describe("evolveWorkspace", () => {
  it("takes people in, changes them, and forgets nobody", () => {
    const dba = { role: "Database Administrator", system: null };
    const { people, seq } = having(
      invited("bob", { roles: [dba] }),
      joined("bob", "Bob Stone"),
      { type: "person.link-renewed", person: "bob" },
      { type: "password.changed", person: "bob" },
      { type: "account.changed", person: "bob", account: "release-manager" },
      { type: "role.granted", person: "bob", holding: { role: "DevOps Engineer", system: "shop" } },
      { type: "role.granted", person: "bob", holding: { role: "DevOps Engineer", system: "shop" } },
      { type: "role.revoked", person: "bob", holding: dba },
      { type: "person.disabled", person: "bob", reason: "left" },
    );
    expect(seq).toBe(9);
    expect(people["bob"]).toMatchObject({
      ...{ id: "bob", email: "bob@shop.example", name: "Bob Stone", account: "release-manager" },
      ...{ joined: true, disabled: true, invitedAt: at(1), seq: 9 },
      roles: [{ role: "DevOps Engineer", system: "shop" }],
    });
    expect(
      having(invited("bob"), { type: "person.enabled", person: "bob", reason: "back" }).people["bob"],
    ).toMatchObject({
      disabled: false,
      joined: false,
    });
  });

  it("passes over what concerns nobody it knows", () => {
    expect(having({ type: "variable.set", system: "shop", name: "a", value: "b" }).systems).toEqual({});
    expect(having(joined("nobody", "Nobody")).people).toEqual({});
    expect(having({ type: "policy.set", template: "t1", policy: rehearsalPolicy }).templates).toEqual({});
    expect(having({ type: "network.revoked", network: "n1", reason: "done" }).networks).toEqual({});
  });

  it("keeps second factors by person, and of whom one is demanded", () => {
    const phone = { person: "bob", factor: "f1", kind: "totp", name: "Phone" } as const;
    const demand = { owners: true, signers: false };
    const told = having({ type: "factor.enrolled", ...phone }, { type: "second-factor.demanded", demand });
    expect(told.factors["bob"]?.list).toEqual([{ id: "f1", kind: "totp", name: "Phone", at: at(1) }]);
    expect(told.demand).toEqual(demand);
    expect(having(invited("bob"))).toMatchObject({ factors: {}, demand: { owners: false, signers: false } });
  });

  it("keeps every version of a template, and its policy through a new one", () => {
    const { templates } = having(
      published(1),
      { type: "policy.set", template: "t1", policy: rehearsalPolicy },
      published(2),
    );
    expect(templates["t1"]).toMatchObject({ id: "t1", title: "Shop", policy: rehearsalPolicy, seq: 3 });
    expect(templates["t1"]?.versions.map(({ version, by }) => [version, by])).toEqual([
      [1, ada],
      [2, ada],
    ]);
    expect(having(published(1)).templates["t1"]?.policy).toEqual(defaultPolicy);
  });

  it("keeps systems, and networks also when they are revoked", () => {
    const { systems, networks } = having(
      { type: "system.created", system: "shop", name: "Shop", zone: "Europe/Prague", baseUrl: null },
      { type: "variable.set", system: "shop", name: "region", value: "eu-1" },
      { type: "variable.set", system: "shop", name: "your-domain.com", value: "shop.example" },
      { type: "variable.set", system: "shop", name: "region", value: null },
      network,
      { type: "network.revoked", network: "n1", reason: "done" },
    );
    expect(systems["shop"]).toMatchObject({
      id: "shop",
      name: "Shop",
      zone: "Europe/Prague",
      variables: { "your-domain.com": "shop.example" },
      createdAt: at(1),
      seq: 1,
    });
    expect(networks["n1"]).toMatchObject({
      address: "127.0.0.1",
      at: at(5),
      revoked: { reason: "done", at: at(6) },
      seq: 6,
    });
  });
});

it("reads its facts back from the record as they were written", () => {
  const facts = [network, published(1), invited("bob"), joined("bob", "Bob Stone")];
  expect(facts.map((fact) => WorkspaceFact.parse(JSON.parse(JSON.stringify(fact))))).toEqual(facts);
});
