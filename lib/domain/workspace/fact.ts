import { z } from "zod";
import { AccountRole, Role } from "@/lib/domain/actor";
import { Checklist } from "@/lib/domain/checklist/checklist";
import { Choices } from "@/lib/domain/checklist/choices";
import { Reason } from "@/lib/domain/deployment/fact";
import { FactorDemand } from "@/lib/domain/factor/demand";
import { FactorFact } from "@/lib/domain/factor/fact";
import { OwnershipFact } from "@/lib/domain/ownership/fact";
import { SecretFact } from "@/lib/domain/secret/fact";
import { Policy, SystemPolicy } from "@/lib/domain/signoff/policy/policy";

const Id = z.string().min(1).max(60);
const Name = z.string().trim().min(1).max(120);

/** A sign-off role held; for every system where `system` is null. */
export const Holding = z.object({ role: Role, system: Id.nullable() });
export type Holding = z.infer<typeof Holding>;

/** Everything that can ever have happened to the workspace: its people, systems, templates, policies and networks. */
export const WorkspaceFact = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("person.invited"),
    person: Id,
    email: z.email().max(254),
    name: Name,
    account: AccountRole,
    roles: z.array(Holding),
  }),
  z.object({ type: z.literal("person.joined"), person: Id, name: Name }),
  /** A new one-time link was given out; the earlier ones and every open session of the person ended. */
  z.object({ type: z.literal("person.link-renewed"), person: Id }),
  z.object({ type: z.literal("password.changed"), person: Id }),
  z.object({ type: z.literal("person.disabled"), person: Id, reason: Reason }),
  z.object({ type: z.literal("person.enabled"), person: Id, reason: Reason }),
  z.object({ type: z.literal("account.changed"), person: Id, account: AccountRole }),
  z.object({ type: z.literal("role.granted"), person: Id, holding: Holding }),
  z.object({ type: z.literal("role.revoked"), person: Id, holding: Holding }),
  z.object({
    type: z.literal("system.created"),
    system: Id,
    name: Name,
    zone: z.string(),
    baseUrl: z.url().max(500).nullable(),
  }),
  z.object({
    type: z.literal("template.published"),
    template: Id,
    version: z.number().int().positive(),
    title: Name,
    document: z.string(),
    bytes: z.number().int(),
    fileName: z.string().max(200),
    choices: Choices,
    checklist: Checklist,
    /** Why there is a new version, in the words of who published it. */
    note: z.string().max(2000).optional(),
  }),
  z.object({
    type: z.literal("variable.set"),
    system: Id,
    name: z.string().min(1).max(120),
    value: z.string().max(2000).nullable(),
  }),
  z.object({ type: z.literal("policy.set"), template: Id, policy: Policy }),
  z.object({ type: z.literal("policy.tightened"), system: Id, policy: SystemPolicy }),
  /** Who may go ahead with blockers in deployments of a system; null for nobody. */
  z.object({ type: z.literal("authority.named"), system: Id, person: Id.nullable() }),
  z.object({
    type: z.literal("freeze.set"),
    system: Id,
    freeze: Id,
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    reason: Reason,
  }),
  /** A stretch of time in which a system may be away: what probes see then is kept, and judges no window. */
  z.object({
    type: z.literal("maintenance.set"),
    system: Id,
    maintenance: Id,
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    reason: Reason,
  }),
  z.object({ type: z.literal("maintenance.lifted"), system: Id, maintenance: Id, reason: Reason }),
  z.object({ type: z.literal("freeze.lifted"), system: Id, freeze: Id, reason: Reason }),
  /** `person` lets `to` hold one of their roles from one moment until another. */
  z.object({
    type: z.literal("role.delegated"),
    delegation: Id,
    person: Id,
    to: Id,
    holding: Holding,
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    reason: Reason,
  }),
  z.object({ type: z.literal("delegation.ended"), delegation: Id, reason: Reason }),
  z.object({
    type: z.literal("network.allowed"),
    network: Id,
    /** An address, a range (CIDR), or the name of a host. */
    address: z.string().max(253),
    ports: z.array(z.number().int().min(1).max(65535)).min(1).max(20),
    /** The kinds of probes it is open for; every one where none is named. */
    kinds: z.array(z.string()).optional(),
    reason: Reason,
    expires: z.iso.datetime().nullable(),
  }),
  z.object({ type: z.literal("network.revoked"), network: Id, reason: Reason }),
  SecretFact,
  OwnershipFact,
  FactorFact,
  z.object({ type: z.literal("second-factor.demanded"), demand: FactorDemand }),
]);
export type WorkspaceFact = z.infer<typeof WorkspaceFact>;
