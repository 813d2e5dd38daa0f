import { z } from "zod";
import { canonical } from "@/lib/domain/canonical";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { Policy } from "@/lib/domain/signoff/policy/policy";
import { staffingAnywhere } from "@/lib/domain/signoff/staffing/staffing-anywhere";
import { onWorkspace } from "./command";

export const SetPolicy = z.object({ template: Id, policy: Policy });

/** Sets the rules of separation of duties for deployments opened from here on. `staffing`: why nobody could. */
export const setPolicy = onWorkspace({
  input: SetPolicy,
  deed: "set-policy",
  decide: (workspace, { template: id, policy }) => {
    const template = workspace.templates[id];
    if (!template) throw new Refusal("missing", "There is no such template. Reload the page and try again.");
    const same = canonical(template.policy) === canonical(policy);
    const stages = template.versions.at(-1)?.checklist.stages ?? [];
    return {
      facts: same ? [] : [{ type: "policy.set", template: id, policy }],
      answer: { staffing: staffingAnywhere(workspace, stages, policy) },
    };
  },
});
