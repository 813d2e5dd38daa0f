import { expect, it } from "vitest";
import { describeWorkspace } from "./describe";
import type { WorkspaceFact } from "./fact";
import { having, invited, joined, published } from "./sample.test-fixture";

const network = { network: "n1", address: "127.0.0.1", ports: [8080, 8081], reason: "local", expires: null };
const workspace = having(
  invited("bob"),
  joined("bob", "Bob Stone"),
  { type: "system.created", system: "shop", name: "Shop", zone: "UTC", baseUrl: null },
  published(1),
  { type: "network.allowed", ...network },
);
const policy = { "four-eyes": "forbid", "one-person-one-role": "show" } as const;
const role = "DevOps Engineer";

it.each<[string, WorkspaceFact]>([
  ["invited bob (bob@shop.example) as member", invited("bob")],
  ["joined as Bob Stone", joined("bob", "Bob Stone")],
  ["gave Bob Stone a new link", { type: "person.link-renewed", person: "bob" }],
  ["changed the password of Bob Stone", { type: "password.changed", person: "bob" }],
  ["disabled Bob Stone: “left”", { type: "person.disabled", person: "bob", reason: "left" }],
  ["enabled somebody: “back”", { type: "person.enabled", person: "who", reason: "back" }],
  ["made Bob Stone release manager", { type: "account.changed", person: "bob", account: "release-manager" }],
  [`gave Bob Stone the role ${role}`, { type: "role.granted", person: "bob", holding: { role, system: null } }],
  [
    `gave Bob Stone the role ${role} for Shop`,
    { type: "role.granted", person: "bob", holding: { role, system: "shop" } },
  ],
  [
    `took the role ${role} for a system from Bob Stone`,
    { type: "role.revoked", person: "bob", holding: { role, system: "x" } },
  ],
  ["created the system Shop", { type: "system.created", system: "shop", name: "Shop", zone: "UTC", baseUrl: null }],
  [
    "set “your-domain.com” to shop.example for Shop",
    { type: "variable.set", system: "shop", name: "your-domain.com", value: "shop.example" },
  ],
  ["took the value of “region” away for a system", { type: "variable.set", system: "x", name: "region", value: null }],
  ["imported SHOP.md as version 1 of “Shop”", published(1)],
  [
    "set the rules of “Shop”: four eyes forbid, one person one role show",
    { type: "policy.set", template: "t1", policy },
  ],
  [
    "set the rules of “a template”: four eyes forbid, one person one role show",
    { type: "policy.set", template: "t9", policy },
  ],
  [
    "set the rules of “Shop”: four eyes forbid, one person one role show, 2 critical items",
    { type: "policy.set", template: "t1", policy: { ...policy, critical: ["i1", "i2"] } },
  ],
  ["demands a second factor of owners", { type: "second-factor.demanded", demand: { owners: true, signers: false } }],
  [
    "enrolled the passkey “Key” for somebody",
    { type: "factor.enrolled", person: "who", factor: "f1", kind: "passkey", name: "Key" },
  ],
  ["named a second factor of somebody “Key”", { type: "factor.renamed", person: "who", factor: "f1", name: "Key" }],
  ["allowed probes to 127.0.0.1, 2 ports (8080, 8081): “local”", { type: "network.allowed", ...network }],
  [
    "allowed http, redis probes to 127.0.0.1, 2 ports (8080, 8081): “local”",
    { type: "network.allowed", ...network, kinds: ["http", "redis"] },
  ],
  ["no longer allows probes to 127.0.0.1: “done”", { type: "network.revoked", network: "n1", reason: "done" }],
  ["no longer allows probes to an address: “done”", { type: "network.revoked", network: "n9", reason: "done" }],
])("%s", (sentence, fact) => {
  expect(describeWorkspace(workspace, fact)).toBe(sentence);
});
