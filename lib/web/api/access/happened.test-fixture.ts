import type { Life } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { Place } from "./world.test-fixture";

/** The leaf that can be answered: one before go, one after it. */
export const leaf = (life: Life) => (life === "planned" ? "i1" : "i3");

/** The role that can sign, with its stage, and who holds it. */
export const roleNow = (life: Life) =>
  life === "planned"
    ? ({ role: "DevOps Engineer", gate: "go", holder: "engineer" } as const)
    : ({ role: "Operations Manager", gate: "close", holder: "operator" } as const);

/** The first stage of the gate ahead. */
export function stageNow({ opened }: Place, life: Life) {
  const stage = opened.checklist.stages.find(({ gate }) => gate === roleNow(life).gate);
  if (!stage) throw new Error("The small document has a stage for either gate here");
  return stage;
}

export const EVERYTHING = ["i1", "i2", "i3", "i4"];

export const ticked = (...items: string[]) =>
  items.map((item): DeploymentFact => ({ type: "item.ticked", item, option: null }));

export const bound = (item: string): DeploymentFact => ({
  ...{ type: "probe.bound", item },
  probe: { kind: "http", settings: { url: "/health" } },
});

export const signed = (stage: string, role: string): DeploymentFact => ({
  ...{ type: "role.signed", stage, role, decision: "approve", meaning: "I looked at it.", comment: null },
  ...{ method: "password", scope: null, stateHash: "0".repeat(64) },
});

export const allSigned = ({ opened }: Place) =>
  opened.checklist.stages
    .filter(({ gate }) => gate === "go")
    .flatMap(({ id, roles }) => roles.map(({ role }) => signed(id, role)));

export const waiverAsked = (item: string): DeploymentFact => ({
  ...{ type: "waiver.asked", item, accepts: "as-it-is", reason: "The vendor has holidays", expires: null },
});

export const paperEntered = (place: Place, life: Life): DeploymentFact => {
  const { role, holder } = roleNow(life);
  const { id, name } = place.people[holder];
  return {
    ...{ type: "paper.entered", stage: stageNow(place, life).id, role, signer: { id, name }, decision: "approve" },
    ...{ meaning: "I looked at it.", comment: null, signedOn: "2026-11-20", scan: place.file, scope: null },
    stateHash: "0".repeat(64),
  };
};

export const forced: DeploymentFact = {
  type: "go.forced",
  reason: "The shop is down as it is",
  blockers: [],
  skipped: [],
};
