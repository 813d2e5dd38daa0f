import { randomUUID } from "node:crypto";
import { asking, SMALL } from "@/lib/commands/arrange.test-fixture";
import { claimDomain } from "@/lib/commands/claim-domain";
import { delegateRole } from "@/lib/commands/delegate-role";
import { setFreeze } from "@/lib/commands/set-freeze";
import { setMaintenance } from "@/lib/commands/set-maintenance";
import { setSecret } from "@/lib/commands/set-secret";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Cell, Row, Rows } from "./row.test-fixture";
import { FILE } from "./world.test-fixture";

const reason = "It has to be";
const nothing = () => ({});
const base64 = (text: string) => Buffer.from(text).toString("base64");
const somebody = async () => ({ person: (await joined("Tara Get", "member", "DevOps Engineer")).id });
const reading: Row = { least: "viewer" };
const overPeople: Row = { least: "owner", names: somebody, body: nothing };
const proof = { password: PASSWORD };

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const freeze = { from: inDays(300), until: inDays(310), reason };

async function frozen({ system, people }: Cell) {
  await setFreeze({ ...freeze, system }, asking(people.owner));
  return { freeze: (await readWorkspace()).systems[system]?.freezes.at(-1)?.id ?? "" };
}

async function maintained({ system, people }: Cell) {
  await setMaintenance({ ...freeze, system }, asking(people.owner));
  return { maintenance: (await readWorkspace()).systems[system]?.maintenance.at(-1)?.id ?? "" };
}

const secret = () => ({ name: randomUUID(), value: "a secret of the matrix", places: ["db.example.org:5432"] });

async function entered({ system, people }: Cell) {
  return { secret: (await setSecret({ system, ...secret() }, asking(people.owner))).id };
}

async function claimed({ people }: Cell) {
  return { domain: (await claimDomain({ domain: `d${randomUUID()}.example.org` }, asking(people.owner))).domain };
}

async function delegation({ people }: Cell) {
  const to = (await joined("Lena Way", "member")).id;
  const holding = { role: "DevOps Engineer", system: null };
  return { person: people.engineer.id, to, holding, from: inDays(0), until: inDays(30), reason };
}

async function delegated(cell: Cell) {
  await delegateRole(await delegation(cell), asking(cell.people.owner));
  return { delegation: Object.keys((await readWorkspace()).delegations).at(-1) ?? "" };
}

/** Whoever knocks: signing in, links, factors, people, systems, networks, templates, files. */
export const workspaceRows: Rows = {
  "GET /health": { least: null },
  "GET /openapi.json": { least: null },
  "GET /links/:token": { least: null, answers: 404 },
  "POST /links/:token": { least: null, body: () => ({ name: "Nils", password: PASSWORD }), answers: 404 },
  "POST /session/passkey-challenge": { least: null, body: nothing },
  "GET /session": reading,
  "POST /session/end": { least: "viewer", body: () => ({ everywhere: false }) },
  "POST /session/password": { least: "viewer", body: () => ({ current: PASSWORD, next: "short" }), answers: 422 },
  "POST /waiting/seen": { least: "viewer", body: () => ({ at: new Date().toISOString() }) },

  "POST /factors/totp/offer": { least: "viewer", body: nothing },
  "POST /factors/passkey/offer": { least: "viewer", body: nothing },
  "POST /factors/passkey/challenge": { least: "viewer", body: () => ({ purpose: "0".repeat(64) }) },
  "POST /factors": {
    least: "viewer",
    body: () => ({ name: "Phone", proof, how: { kind: "totp", factor: randomUUID(), code: "123456" } }),
    answers: 403,
  },
  "POST /factors/:factor/rename": { least: "viewer", body: () => ({ name: "Old phone" }), answers: 404 },
  "POST /factors/:factor/remove": { least: "viewer", body: () => ({ proof }), answers: 404 },
  "POST /factors/recovery-codes": { least: "viewer", body: () => ({ proof }), answers: 409 },
  "POST /factors/demand": { least: "owner", body: () => ({ demand: { owners: false, signers: false } }) },

  "POST /people": {
    least: "owner",
    body: () => ({ email: `${randomUUID()}@example.org`, name: "Nils Berg", account: "member" }),
  },
  "POST /people/:person/link": overPeople,
  "POST /people/:person/disable": { ...overPeople, body: () => ({ reason }) },
  "POST /people/:person/enable": { ...overPeople, body: () => ({ reason }) },
  "POST /people/:person/account": { ...overPeople, body: () => ({ account: "viewer" }) },
  "POST /people/:person/roles": { ...overPeople, body: () => ({ role: "Security Engineer", system: null }) },
  "POST /people/:person/roles/revoke": { ...overPeople, body: () => ({ role: "DevOps Engineer", system: null }) },
  "POST /people/:person/factors/reset": { ...overPeople, answers: 409 },

  "POST /systems": {
    least: "release-manager",
    body: () => ({ name: `New ${randomUUID()}`, zone: "UTC", baseUrl: null }),
  },
  "POST /systems/:system/variables": {
    least: "release-manager",
    body: () => ({ name: "region", value: randomUUID() }),
  },
  "POST /systems/:system/authority": { least: "owner", body: ({ people }) => ({ person: people.authority.id }) },

  "POST /systems/:system/policy": { least: "owner", body: () => ({ policy: {} }) },
  "POST /systems/:system/freezes": { least: "owner", body: () => freeze },
  "POST /systems/:system/freezes/:freeze/lift": { least: "owner", names: frozen, body: () => ({ reason }) },

  "POST /systems/:system/maintenance": { least: "release-manager", body: () => freeze },
  "POST /systems/:system/maintenance/:maintenance/lift": {
    ...{ least: "release-manager", names: maintained, body: () => ({ reason }) },
  },
  "POST /systems/:system/secrets": { least: "release-manager", body: secret },
  "POST /systems/:system/secrets/:secret/remove": {
    ...{ least: "release-manager", names: entered, body: () => ({ reason }) },
  },

  "POST /domains": { least: "release-manager", body: () => ({ domain: `d${randomUUID()}.example.org` }) },
  "POST /domains/prove": { least: "release-manager", body: claimed },
  "POST /domains/drop": { least: "release-manager", body: async (cell) => ({ ...(await claimed(cell)), reason }) },

  "POST /heartbeats": { least: null, body: () => ({ kind: "success" }), answers: 401 },

  "POST /delegations": { least: "member", only: () => ["engineer", "owner"], body: delegation },
  "POST /delegations/:delegation/end": {
    ...{ least: "member", names: delegated, body: () => ({ reason }) },
    only: () => ["engineer", "owner"],
  },

  "POST /networks": {
    least: "owner",
    body: () => ({ address: "10.9.8.7", ports: [1 + Math.floor(Math.random() * 60_000)], reason, expires: null }),
  },
  "POST /networks/:network/revoke": { least: "owner", body: () => ({ reason }), answers: 404 },

  "POST /templates/preview": { least: "release-manager", body: () => ({ fileName: "a.md", document: base64(SMALL) }) },
  "POST /templates": {
    least: "release-manager",
    body: () => ({ fileName: "a.md", document: base64(SMALL), title: `New ${randomUUID()}` }),
  },
  "POST /templates/documents": {
    least: "release-manager",
    query: () => ({ fileName: "a.md", title: `New ${randomUUID()}` }),
    body: () => SMALL,
  },
  "POST /templates/:template/policy": {
    least: "owner",
    body: () => ({ policy: { "four-eyes": "forbid", "one-person-one-role": "forbid" } }),
  },
  "GET /templates/:template/versions/:version/document": reading,

  "POST /files": {
    least: "member",
    query: () => ({ name: FILE.name, sha256: FILE.sha256 }),
    body: () => FILE.bytes.toString(),
  },
};
