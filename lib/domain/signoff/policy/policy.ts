import { z } from "zod";
import { Role } from "@/lib/domain/actor";
import { Id } from "@/lib/domain/id";

/** Whether a rule of separation of duties forbids an act, or lets it through and prints it (domain.md rule 10). */
export const RuleMode = z.enum(["forbid", "show"]);
export type RuleMode = z.infer<typeof RuleMode>;

/** What a template demands beyond the document; kept with each deployment as it was in force. */
export const Policy = z.object({
  "four-eyes": RuleMode,
  "one-person-one-role": RuleMode,
  /** Off where it is left out. */
  "creator-not-final-approver": RuleMode.optional(),
  /** How many people sign for a role; one where it is left out. */
  quorum: z.record(Role, z.number().int().min(2).max(9)).optional(),
  /** The ids of items that take a second person to be not applicable. */
  critical: z.array(Id).max(10_000).optional(),
});
export type Policy = z.infer<typeof Policy>;

/** The rules of separation of duties, in the order they are said. */
export const POLICY_RULES = ["four-eyes", "one-person-one-role", "creator-not-final-approver"] as const;
export type PolicyRule = (typeof POLICY_RULES)[number];

/** What a system demands beyond the policy of a template: it tightens, and never loosens. */
export const SystemPolicy = Policy.omit({ critical: true }).partial();
export type SystemPolicy = z.infer<typeof SystemPolicy>;

export const defaultPolicy: Policy = { "four-eyes": "forbid", "one-person-one-role": "forbid" };
export const rehearsalPolicy: Policy = { "four-eyes": "show", "one-person-one-role": "show" };
