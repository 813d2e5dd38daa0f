import { z } from "zod";

/** Whether a rule of separation of duties forbids an act, or lets it through and prints it (domain.md rule 10). */
export const RuleMode = z.enum(["forbid", "show"]);
export type RuleMode = z.infer<typeof RuleMode>;

/** What a template demands beyond the document; kept with each deployment as it was in force. */
export const Policy = z.object({ "four-eyes": RuleMode, "one-person-one-role": RuleMode });
export type Policy = z.infer<typeof Policy>;
export type PolicyRule = keyof Policy;

export const defaultPolicy: Policy = { "four-eyes": "forbid", "one-person-one-role": "forbid" };
export const rehearsalPolicy: Policy = { "four-eyes": "show", "one-person-one-role": "show" };
