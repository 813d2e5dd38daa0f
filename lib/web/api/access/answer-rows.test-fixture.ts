import { readDeployment } from "@/lib/db/deployments";
import { PASSWORD } from "@/lib/db/person.test-fixture";
import type { Life } from "@/lib/domain/deployment/deployment";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import {
  bound,
  EVERYTHING,
  leaf,
  paperEntered,
  roleNow,
  signed,
  stageNow,
  ticked,
  waiverAsked,
} from "./happened.test-fixture";
import type { Cell, Row, Rows } from "./row.test-fixture";
import { FILE, KINDS } from "./world.test-fixture";

const OPEN: readonly Life[] = ["planned", "launching", "live"];
const reason = "The vendor has holidays";
const because = () => ({ reason });
const nothing = () => ({});
const ofLeaf = ({ life }: Cell) => ({ item: leaf(life) });
const second = () => ({ seq: "2" });
const last = () => ({ seq: String(EVERYTHING.length + 2) });

const answering: Row = { least: "member", lives: OPEN, names: ofLeaf, body: () => ({ rev: 0, reason }) };
const probing: Row = { least: "release-manager", lives: OPEN, names: ofLeaf, happened: (life) => [bound(leaf(life))] };
const waiving: Row = {
  ...{ least: "member", by: "member", lives: OPEN, names: second, body: because },
  only: (life) => [roleNow(life).holder],
  happened: (life) => [waiverAsked(leaf(life))],
};
const showing: Row = {
  ...{ least: "member", by: "member", names: second },
  happened: (life, { file }) => [{ type: "evidence.added", item: leaf(life), shown: { kind: "file", ...file } }],
};
const AFTER_GO: readonly Life[] = ["launching", "live", "closed"];
const following: Row = {
  ...{ least: "release-manager", names: second },
  happened: () => [{ type: "follow-up.found", item: null, run: null, text: "The log is loud" }],
};
const onPaper: Row = {
  ...{ least: "member", by: "member", names: last },
  happened: (life, place) => [...ticked(...EVERYTHING), paperEntered(place, life)],
};

/** What a signature vouches for now, as the page would have shown it. */
async function signature(cell: Cell) {
  const deployment = await readDeployment(cell.deployment);
  const [stage, { role }] = [stageNow(cell, cell.life), roleNow(cell.life)];
  const hash = stateHash(coveredBy(deployment, stage, role));
  const said = { stage: stage.id, role, decision: "approve", meaning: "I looked at it.", comment: null };
  return { ...said, password: PASSWORD, stateHash: hash };
}

const paper = async (cell: Cell) => ({
  ...(await signature(cell)),
  ...{ signer: cell.people[roleNow(cell.life).holder].id, signedOn: new Date().toISOString().slice(0, 10) },
  scan: { name: FILE.name, sha256: FILE.sha256 },
});

/** What people answer, show, waive and sign in a deployment. */
export const answerRows: Rows = {
  "POST /deployments/:id/items/:item/tick": { ...answering, body: () => ({ rev: 0 }) },
  "POST /deployments/:id/items/:item/untick": {
    ...answering,
    happened: (life) => ticked(leaf(life)),
    body: () => ({ rev: 1, reason }),
  },
  "POST /deployments/:id/items/:item/fail": answering,
  "POST /deployments/:id/items/:item/block": answering,
  "POST /deployments/:id/items/:item/exclude": answering,

  "POST /deployments/:id/items/:item/probe": {
    ...probing,
    happened: () => [],
    body: () => ({ kind: "http", settings: { url: "/health" } }),
  },
  "POST /deployments/:id/items/:item/probe/unbind": { ...probing, body: because },
  "POST /deployments/:id/items/:item/probe/run": { ...probing, least: "member", body: nothing },
  "POST /deployments/:id/items/:item/probe/heartbeat": {
    ...probing,
    happened: (life) => [{ type: "probe.bound", item: leaf(life), probe: { kind: "heartbeat", settings: {} } }],
    body: nothing,
  },
  "GET /deployments/:id/probe-kinds": { least: "viewer" },
  "GET /deployments/:id/items/:item/runs": { least: "viewer" },
  "POST /deployments/:id/items/:item/probe/try": {
    ...probing,
    happened: () => [],
    body: () => ({ kind: "http", settings: { url: "https://depot.example/health" } }),
  },
  "POST /deployments/:id/probes/run": {
    ...probing,
    least: "member",
    names: nothing,
    body: ({ life }) => ({ items: [leaf(life)] }),
  },
  "GET /deployments/:id/runs/:run": { least: "viewer", answers: 404 },
  "POST /deployments/:id/runs/:run/cancel": { least: "member", body: nothing, answers: 409 },

  "POST /deployments/:id/items/:item/evidence": {
    ...answering,
    body: () => ({ shown: { kind: "note", text: "The copy was restored." } }),
  },
  "POST /deployments/:id/evidence/:seq/withdraw": {
    ...showing,
    lives: OPEN,
    only: () => ["member", "manager", "owner"],
    body: because,
  },
  "GET /deployments/:id/evidence/:seq/file": { ...showing, least: "viewer" },

  "POST /deployments/:id/waivers": {
    ...{ least: "member", lives: OPEN },
    body: ({ life }) => ({ item: leaf(life), rev: 0, accepts: "as-it-is", reason, expires: null }),
  },
  "POST /deployments/:id/waivers/:seq/grant": { ...waiving, body: () => ({ comment: null }) },
  "POST /deployments/:id/waivers/:seq/refuse": waiving,
  "POST /deployments/:id/waivers/:seq/withdraw": { ...waiving, only: () => ["member"] },

  "POST /deployments/:id/follow-ups": {
    ...{ least: "member", lives: AFTER_GO },
    happened: (life) => (life === "closed" ? [{ type: "go.called" }] : []),
    body: () => ({ item: null, text: "The log is loud" }),
  },
  "GET /deployments/:id/follow-ups/owners": { least: "viewer" },
  "POST /deployments/:id/follow-ups/:seq/assign": {
    ...following,
    least: "member",
    body: ({ people }) => ({ owner: people.engineer.id }),
  },
  "POST /deployments/:id/follow-ups/:seq/close": { ...following, body: () => ({ comment: "It was the cache" }) },

  "POST /deployments/:id/signatures": {
    ...{ least: "member", lives: OPEN, happened: () => ticked(...EVERYTHING), body: signature },
    only: (life) => [roleNow(life).holder],
  },
  "POST /deployments/:id/signatures/:seq/withdraw": {
    ...{ least: "member", by: "engineer", lives: ["planned"], names: second, body: because },
    only: () => ["engineer"],
    happened: (_, place) => [signed(stageNow(place, "planned").id, "DevOps Engineer")],
  },

  "POST /deployments/:id/papers": {
    ...{ least: "member", lives: OPEN, happened: () => ticked(...EVERYTHING), body: paper },
    only: (life) => KINDS.filter((kind) => kind !== roleNow(life).holder),
  },
  "POST /deployments/:id/papers/:seq/confirm": {
    ...onPaper,
    lives: OPEN,
    only: (life) => KINDS.filter((kind) => kind !== "member" && kind !== roleNow(life).holder),
    body: () => ({ password: PASSWORD }),
  },
  "POST /deployments/:id/papers/:seq/refuse": { ...onPaper, body: because },
  "GET /deployments/:id/papers/:seq/scan": { ...onPaper, least: "viewer" },
};
