import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Difference } from "@/lib/domain/signoff/differences";
import { type RoleState, type StageState, stageStates } from "@/lib/domain/signoff/stages";

/**
 * What an upgrade makes of a signature. `gone`: nobody signs for the role there any more; `valid`: it was stale and
 * covers again exactly what it covered when it was given.
 */
export type SignatureOutlook = {
  signature: number;
  stage: string;
  role: string;
  by: string;
  becomes: "stands" | "stale" | "valid" | "gone";
  why: string[];
};

/** The last signature of every role that still says something, before and after. What decided a go that was called is history. */
export function signatureOutlook(before: Deployment, after: Deployment): SignatureOutlook[] {
  const later = new Map(stageStates(after).map((stage) => [stage.id, stage]));
  return stageStates(before)
    .filter(({ gate }) => gate !== "go" || !before.go)
    .flatMap((stage) => stage.roles.flatMap((role) => outlook(stage, role, later.get(stage.id))));
}

function outlook(stage: StageState, { role, signature, standing }: RoleState, later?: StageState): SignatureOutlook[] {
  if (!signature || standing === "withdrawn") return [];
  const is = later?.roles.find((candidate) => candidate.role === role);
  const of = { signature: signature.seq, stage: stage.name, role, by: signature.by.name };
  if (!is) return [{ ...of, becomes: "gone", why: [`${role} does not sign there any more`] }];
  if (standing === "approved" && is.standing === "approved") return [{ ...of, becomes: "stands", why: [] }];
  if (standing === "approved") return [{ ...of, becomes: "stale", why: is.differences.map(said) }];
  return is.standing === "approved" ? [{ ...of, becomes: "valid", why: [] }] : [];
}

const said = ({ subject, text }: Difference): string => (subject ? `“${subject}”: ${text}` : text);
