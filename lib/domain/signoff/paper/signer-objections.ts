import { may } from "@/lib/domain/access";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Decision } from "@/lib/domain/deployment/fact";
import type { Person } from "@/lib/domain/workspace/workspace";
import { objections } from "../objections";

/** Who signed on paper, as they stand in the workspace now. */
export type Signer = Pick<Person, "id" | "name" | "account" | "roles" | "disabled">;

type Given = { stage: string; role: string; decision: Decision; signer: Signer };

/** Everything in the way of a signature on paper: what would be in the way if its signer gave it here. */
export function signerObjections(deployment: Deployment, { stage, role, decision, signer }: Given): string[] {
  const { id, name, roles, account, disabled } = signer;
  if (disabled) return [`${name} is disabled and signs nothing any more.`];
  if (!may(account, "sign")) return [`${name} may not sign: their account is that of a viewer.`];
  return objections(deployment, { stage, role, decision, person: { id, name, roles } });
}
