import { z } from "zod";
import { dropDomain as drop } from "@/lib/domain/ownership/claiming";
import { Reason } from "@/lib/domain/reason";
import { onWorkspace } from "./command";

export const DropDomain = z.object({ domain: z.string().min(1).max(253), reason: Reason });

/** Gives a domain up: active probes of it are refused from here on. */
export const dropDomain = onWorkspace({
  input: DropDomain,
  deed: "claim-domains",
  decide: (workspace, input) => ({ facts: drop(workspace, input), answer: {} }),
});
