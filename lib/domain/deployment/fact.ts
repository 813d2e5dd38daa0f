import { z } from "zod";
import { Role } from "@/lib/domain/actor";
import { Checklist, Contingency, Item } from "@/lib/domain/checklist/checklist";
import { EvidenceFact } from "@/lib/domain/evidence/fact";
import { Method } from "@/lib/domain/factor/method";
import { FollowUpFact } from "@/lib/domain/follow-up/fact";
import { ProbeFact } from "@/lib/domain/probe/fact";
import { PaperFact } from "@/lib/domain/signoff/paper/fact";
import { Policy } from "@/lib/domain/signoff/policy/policy";
import { WaiverFact } from "@/lib/domain/waiver/fact";

const Id = z.string().min(1).max(60);
export const Reason = z.string().trim().min(3, "Say why in a few words").max(2000);
const Moment = z.iso.datetime();

export const Outcome = z.enum(["successful", "partial", "rolled-back", "abandoned"]);
export type Outcome = z.infer<typeof Outcome>;

export const Decision = z.enum(["approve", "reject"]);
export type Decision = z.infer<typeof Decision>;

/** What the review of a break-glass came to. */
export const Finding = z.enum(["justified", "not-justified"]);
export type Finding = z.infer<typeof Finding>;

/** Values by the name of their placeholder, without its signs: `{ "your-domain.com": "shop.example" }`. */
export const Variables = z.record(z.string().min(1).max(120), z.string().max(2000));
export type Variables = z.infer<typeof Variables>;

/** The first fact of a deployment: everything it keeps from the template and the system as they were then. */
const Opened = z.object({
  type: z.literal("deployment.opened"),
  system: z.object({ id: Id, name: z.string() }),
  template: z.object({
    id: Id,
    title: z.string(),
    version: z.number().int().positive(),
    document: z.string(),
    fileName: z.string(),
  }),
  checklist: Checklist,
  policy: Policy,
  /** Which version of the template's rules that is, and of the system's that tightened them; null where none did. */
  policyFrom: z.object({ template: z.number().int(), system: z.number().int().nullable() }).optional(),
  target: z.string(),
  /** What exactly is released, for example the digest of an image. */
  digest: z.string().max(200).nullable().optional(),
  environment: z.string(),
  t0: Moment,
  zone: z.string(),
  rehearsal: z.boolean(),
  baseUrl: z.string().nullable(),
  /** What fills the placeholders of the document, by name; the system's own at that moment. */
  variables: Variables.optional(),
});

/** Everything that can ever have happened to a deployment. Facts are for good: add variants, never change one. */
export const DeploymentFact = z.discriminatedUnion("type", [
  Opened,
  z.object({
    type: z.literal("item.ticked"),
    item: Id,
    option: Id.nullable(),
    /** A pass ticked it: the run, and who had set its probe to do so. */
    automatic: z.object({ run: Id, sha256: z.string(), setBy: z.object({ id: Id, name: z.string() }) }).optional(),
  }),
  /** A probe failed after the item was ticked: it is open again. */
  z.object({ type: z.literal("item.reopened"), item: Id, run: Id, sha256: z.string(), reason: z.string().max(2000) }),
  z.object({ type: z.literal("item.unticked"), item: Id, reason: Reason }),
  z.object({ type: z.literal("item.failed"), item: Id, reason: Reason }),
  z.object({ type: z.literal("item.blocked"), item: Id, reason: Reason }),
  z.object({ type: z.literal("item.excluded"), item: Id, reason: Reason }),
  z.object({ type: z.literal("detail.filled"), field: Id, value: z.string().max(4000) }),
  /** An item of this deployment alone; it stands behind `after`, or first in its section. */
  z.object({ type: z.literal("item.added"), item: Item, after: Id.nullable() }),
  /** Another version of the template from here on; `checklist` is what holds now, answers carry over by the id of their item. */
  z.object({
    type: z.literal("deployment.upgraded"),
    template: Opened.shape.template,
    checklist: Checklist,
    policy: Policy,
    policyFrom: Opened.shape.policyFrom,
    reason: Reason,
  }),
  z.object({
    type: z.literal("variable.set"),
    name: z.string().min(1).max(120),
    value: z.string().max(2000).nullable(),
  }),
  /** Another version is released: what was answered for the earlier one counts as open until it is confirmed. */
  z.object({
    type: z.literal("target.changed"),
    target: z.string(),
    digest: z.string().max(200).nullable(),
    reason: Reason,
  }),
  z.object({ type: z.literal("answers.confirmed"), items: z.array(Id).min(1) }),
  z.object({ type: z.literal("t0.moved"), t0: Moment, reason: Reason }),
  z.object({
    type: z.literal("role.signed"),
    stage: Id,
    role: Role,
    decision: Decision,
    meaning: z.string().min(1).max(2000),
    comment: z.string().max(2000).nullable(),
    method: Method,
    scope: z.array(Id).nullable(),
    stateHash: z.string(),
    /** Whose role it was, where the signer held it for somebody else. */
    delegatedBy: z.object({ id: Id, name: z.string() }).optional(),
  }),
  z.object({ type: z.literal("signature.withdrawn"), signature: z.number().int().positive(), reason: Reason }),
  z.object({ type: z.literal("no-go.declared"), reason: Reason }),
  z.object({ type: z.literal("no-go.lifted"), reason: Reason }),
  z.object({ type: z.literal("go.called") }),
  /** Break-glass: go with blockers. `skipped` are the roles that had not approved. */
  z.object({
    type: z.literal("go.forced"),
    reason: Reason,
    blockers: z.array(z.string()),
    skipped: z.array(z.object({ stage: Id, role: Role })),
  }),
  z.object({ type: z.literal("review.closed"), finding: Finding, comment: Reason }),
  z.object({ type: z.literal("launch.completed") }),
  z.object({ type: z.literal("procedure.declared"), procedure: Contingency, reason: Reason }),
  z.object({ type: z.literal("deployment.closed"), outcome: Outcome, reason: Reason.nullable() }),
  z.object({ type: z.literal("outcome.corrected"), outcome: Outcome, reason: Reason }),
  WaiverFact,
  EvidenceFact,
  PaperFact,
  ProbeFact,
  FollowUpFact,
]);
export type DeploymentFact = z.infer<typeof DeploymentFact>;
