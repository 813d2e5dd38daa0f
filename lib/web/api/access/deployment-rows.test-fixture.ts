import { readDeployment } from "@/lib/db/deployments";
import { PASSWORD } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import { aroundOf } from "@/lib/domain/deployment/around";
import { blockersHash } from "@/lib/domain/deployment/break-glass/blockers-hash";
import type { Life } from "@/lib/domain/deployment/deployment";
import { readiness } from "@/lib/domain/deployment/readiness";
import { upgradePreview } from "@/lib/queries/upgrade-preview";
import { allSigned, forced, leaf, ticked } from "./happened.test-fixture";
import type { Cell, Row, Rows } from "./row.test-fixture";

const OPEN: readonly Life[] = ["planned", "launching", "live"];
const reason = "The shop is down as it is";
const because = () => ({ reason });
const nothing = () => ({});
const reading: Row = { least: "viewer" };

async function upgrading({ deployment, life }: Cell) {
  const shown = life === "closed" ? "0".repeat(64) : (await upgradePreview(deployment, 2)).hash;
  return { version: 2, reason, shown };
}

async function breaking({ deployment: id }: Cell) {
  const deployment = await readDeployment(id);
  const around = aroundOf(await readWorkspace(), deployment, new Date().toISOString());
  return { reason, shown: blockersHash(readiness(deployment, around).blockers), password: PASSWORD };
}

/** A deployment as a whole: its life, its release, its checklist, what is read of it. */
export const deploymentRows: Rows = {
  "POST /deployments": {
    least: "release-manager",
    body: ({ system, template }) => ({
      ...{ system, template, version: 1, target: "1.0", environment: "staging", zone: "UTC", rehearsal: false },
      t0: "2026-12-01T22:00:00Z",
    }),
  },
  "GET /deployments/:id": reading,
  "GET /deployments/:deployment/stream": reading,
  "GET /deployments/:id/export/document": reading,
  "GET /deployments/:id/export/:format": reading,
  "GET /deployments/:id/bundle": reading,
  "GET /record": { least: "viewer", query: ({ deployment }) => ({ stream: deployment }) },

  "POST /deployments/:id/details": {
    least: "member",
    lives: OPEN,
    body: ({ opened }) => ({ field: opened.checklist.fields[0]?.id, value: "Mia" }),
  },
  "POST /deployments/:id/variables": {
    least: "release-manager",
    lives: OPEN,
    body: () => ({ name: "region", value: "eu" }),
  },
  "POST /deployments/:id/t0": {
    least: "release-manager",
    lives: ["planned"],
    body: () => ({ t0: "2026-12-02T22:00:00Z", reason }),
  },
  "POST /deployments/:id/target": {
    least: "release-manager",
    lives: ["planned"],
    body: () => ({ target: "2.5.0", digest: null, reason }),
  },
  "POST /deployments/:id/confirmations": {
    least: "member",
    lives: ["planned"],
    happened: () => [...ticked("i1"), { type: "target.changed", target: "2.5.0", digest: null, reason }],
    body: () => ({ items: [{ item: "i1", rev: 2 }] }),
  },

  "POST /deployments/:id/no-go": { least: "release-manager", lives: ["planned"], body: because },
  "POST /deployments/:id/no-go/lift": {
    least: "release-manager",
    lives: OPEN,
    happened: () => [{ type: "no-go.declared", reason }],
    body: because,
  },
  "POST /deployments/:id/go": {
    least: "release-manager",
    lives: ["planned"],
    again: ["launching", "live"],
    happened: (_, place) => [...ticked("i1", "i2"), ...allSigned(place)],
    body: nothing,
  },
  "POST /deployments/:id/live": { least: "release-manager", lives: ["launching"], again: ["live"], body: nothing },
  "POST /deployments/:id/procedures": {
    least: "release-manager",
    lives: ["launching", "live"],
    body: () => ({ procedure: "rollback", reason }),
  },
  "POST /deployments/:id/close": {
    least: "release-manager",
    lives: OPEN,
    body: ({ life }) => ({ outcome: life === "live" ? "rolled-back" : "abandoned", reason }),
  },
  "POST /deployments/:id/outcome": {
    least: "release-manager",
    lives: ["closed"],
    happened: () => [{ type: "go.called" }],
    body: () => ({ outcome: "rolled-back", reason }),
  },
  "POST /deployments/:id/break-glass": {
    least: "member",
    only: () => ["authority"],
    lives: ["planned"],
    body: breaking,
  },
  "POST /deployments/:id/break-glass/review": {
    least: "release-manager",
    by: "authority",
    happened: () => [forced],
    body: () => ({ finding: "justified", comment: "Nothing else was left" }),
  },

  "GET /deployments/:id/upgrades/:version": { ...reading, lives: OPEN, names: () => ({ version: "2" }) },
  "POST /deployments/:id/upgrades": { least: "release-manager", lives: OPEN, body: upgrading },
  "POST /deployments/:id/items": {
    least: "release-manager",
    lives: OPEN,
    body: ({ life, opened }) => ({
      ...{ words: "Look again", after: null },
      section: opened.checklist.items.find(({ id }) => id === leaf(life))?.section,
    }),
  },
};
