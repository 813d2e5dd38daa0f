import { z } from "zod";
import { canonical } from "@/lib/domain/canonical";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { SystemPolicy } from "@/lib/domain/signoff/policy/policy";
import { staffingOfSystem } from "@/lib/domain/signoff/staffing/staffing-of-system";
import { onWorkspace } from "./command";

export const TightenPolicy = z.object({ system: Id, policy: SystemPolicy });

/** Sets what a system demands beyond the rules of templates, of deployments opened from here on. `staffing`: why nobody could. */
export const tightenPolicy = onWorkspace({
  input: TightenPolicy,
  deed: "set-policy",
  decide: (workspace, { system: id, policy }) => {
    const system = workspace.systems[id];
    if (!system) throw new Refusal("missing", "There is no such system. Reload the page and try again.");
    const same = canonical(system.policy) === canonical(policy);
    return {
      facts: same ? [] : [{ type: "policy.tightened", system: id, policy }],
      answer: { staffing: staffingOfSystem(workspace, id, policy) },
    };
  },
});
