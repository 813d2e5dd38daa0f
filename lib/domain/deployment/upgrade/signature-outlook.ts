import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Difference } from "@/lib/domain/signoff/differences";
import { type CurrentSignature, type RoleState, stageStates } from "@/lib/domain/signoff/stages";

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

/** The signatures of every role that none replaced and that still say something, before and after. What decided a go that was called is history. */
export function signatureOutlook(before: Deployment, after: Deployment): SignatureOutlook[] {
  const later = new Map(stageStates(after).map((stage) => [stage.id, stage]));
  return stageStates(before)
    .filter(({ gate }) => gate !== "go" || !before.go)
    .flatMap((stage) =>
      stage.roles.flatMap(({ role, current }) => {
        const is = later.get(stage.id)?.roles.find((candidate) => candidate.role === role);
        return current.flatMap((one) => outlook({ stage: stage.name, role }, one, is));
      }),
    );
}

function outlook(
  place: { stage: string; role: string },
  { signature, standing }: CurrentSignature,
  later?: RoleState,
): SignatureOutlook[] {
  if (standing === "withdrawn") return [];
  const of = { signature: signature.seq, ...place, by: signature.by.name };
  if (!later) return [{ ...of, becomes: "gone", why: [`${place.role} does not sign there any more`] }];
  const is = later.current.find((one) => one.signature.seq === signature.seq);
  if (standing === "approved" && is?.standing === "approved") return [{ ...of, becomes: "stands", why: [] }];
  if (standing === "approved") return [{ ...of, becomes: "stale", why: (is?.differences ?? []).map(said) }];
  return is?.standing === "approved" ? [{ ...of, becomes: "valid", why: [] }] : [];
}

const said = ({ subject, text }: Difference): string => (subject ? `“${subject}”: ${text}` : text);
