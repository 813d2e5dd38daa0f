import type { Deployment } from "@/lib/domain/deployment/deployment";

/** Where the rules of a deployment come from: "version 3 of the template's, tightened by version 1 of the system's". */
export function policyFromWords({ policyFrom }: Pick<Deployment, "policyFrom">): string {
  if (!policyFrom) return "those of the template when this was opened";
  const { template, system } = policyFrom;
  const tightened = system === null ? "" : `, tightened by version ${system} of the system's`;
  return `version ${template} of the template's${tightened}`;
}
