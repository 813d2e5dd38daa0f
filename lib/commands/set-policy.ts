import { z } from "zod";
import { canonical } from "@/lib/domain/canonical";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { Policy } from "@/lib/domain/signoff/policy";
import { onWorkspace } from "./command";

export const SetPolicy = z.object({ template: Id, policy: Policy });

/** Sets the rules of separation of duties for deployments opened from here on. */
export const setPolicy = onWorkspace({
  input: SetPolicy,
  deed: "set-policy",
  decide: ({ templates }, { template: id, policy }) => {
    const template = templates[id];
    if (!template) throw new Refusal("missing", "There is no such template. Reload the page and try again.");
    const same = canonical(template.policy) === canonical(policy);
    return { facts: same ? [] : [{ type: "policy.set", template: id, policy }], answer: {} };
  },
});
