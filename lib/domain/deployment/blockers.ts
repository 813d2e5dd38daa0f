import { type Gate, type Item, plain } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import { duties } from "@/lib/domain/signoff/duties";
import { signerWords } from "@/lib/domain/signoff/signer-words";
import type { Holders } from "@/lib/domain/signoff/staffing/staffing";
import { type RoleState, type StageState, stageStates } from "@/lib/domain/signoff/stages";
import { isProbeWaived } from "@/lib/domain/waiver/is-probe-waived";
import type { Around } from "./around";
import { type Answer, answerOf, type Deployment } from "./deployment";
import { freezeBlockers } from "./freeze/freeze-blockers";
import { countedLeaves, isResolved } from "./leaves";
import { probeStanding } from "./probe-standing";

/** One thing in the way, or worth a look; `item`, `stage` and `role` name its place. */
export type Blocker = {
  kind: "item" | "probe" | "signature" | "holder" | "duty" | "no-go" | "review" | "waiver" | "freeze";
  text: string;
  item?: string;
  stage?: string;
  role?: string;
};

/** Everything between a gate and GO. */
export function blockersOf(deployment: Deployment, gate: Gate, around: Around): Blocker[] {
  const leaves = countedLeaves(deployment, gate);
  const stages = stageStates(deployment).filter((stage) => stage.gate === gate);
  return [
    ...noGo(deployment),
    ...freezeBlockers(deployment, around),
    ...leaves.filter((item) => !isResolved(deployment, item)).map((item) => unresolved(deployment, item)),
    ...leaves.flatMap((item) => judged(deployment, item)),
    ...stages.flatMap((stage) => stage.roles.flatMap((role) => unsigned(stage, role, around.holders))),
    ...duties(deployment, [gate])
      .filter(({ mode }) => mode === "forbid")
      .flatMap(({ breaches }) => breaches.map((text): Blocker => ({ kind: "duty", text }))),
  ];
}

function noGo({ noGo: declared }: Deployment): Blocker[] {
  return declared ? [{ kind: "no-go", text: `${declared.by.name} declared NO-GO: “${declared.reason}”` }] : [];
}

function unresolved(deployment: Deployment, item: Item): Blocker {
  const { state, reason, regressed }: Answer = answerOf(deployment, item.id);
  if (regressed) return { kind: "item", text: `“${plain(item.words)}” is open again. ${reason}`, item: item.id };
  const why = reason && state !== "open" ? `: “${reason}”` : "";
  const is = state === "not-applicable" ? "critical, and nobody else agreed that it is not applicable" : state;
  return { kind: "item", text: `“${plain(item.words)}” is ${is}${why}`, item: item.id };
}

function judged(deployment: Deployment, item: Item): Blocker[] {
  const probe = deployment.probes[item.id];
  const standing = probeStanding(probe);
  if ((standing !== "red" && standing !== "unjudged") || isProbeWaived(deployment, item.id)) return [];
  const said = probe?.last?.verdict.summary;
  const how = standing === "red" ? "is red" : said ? "could not judge" : "has not run yet";
  return [
    { kind: "probe", text: `The probe of “${plain(item.words)}” ${how}${said ? `: ${said}` : ""}`, item: item.id },
  ];
}

/** A role with a valid signature is done, whoever holds it today. */
function unsigned(stage: StageState, state: RoleState, holders: Holders): Blocker[] {
  if (state.standing === "approved") return [];
  const place = { stage: stage.id, role: state.role };
  const signature: Blocker = { kind: "signature", text: `${state.role} ${missing(state)}`, ...place };
  if ((holders[state.role] ?? []).length > 0) return [signature];
  return [signature, { kind: "holder", text: `Nobody who can act today holds the role ${state.role}`, ...place }];
}

function missing({ standing, signature, differences, valid, needed }: RoleState): string {
  const who = signature ? ` (${signerWords(signature)})` : "";
  switch (standing) {
    case "rejected":
      return `rejected${who}: “${signature?.comment}”`;
    case "withdrawn":
      return `withdrew the signature${who}: “${signature?.withdrawn?.reason}”`;
    case "stale":
      return `has a stale signature${who}: ${quantity(differences.length, "change")} since`;
    default:
      return valid.length > 0 ? `has ${valid.length} of ${needed} signatures${lentWords(valid)}` : "has not signed";
  }
}

/** Who signed, where somebody did so for another: whose signature it is decides how many there are. */
const lentWords = (valid: RoleState["valid"]): string =>
  valid.some(({ delegatedBy }) => delegatedBy) ? ` (${listing(valid.map(signerWords))})` : "";
