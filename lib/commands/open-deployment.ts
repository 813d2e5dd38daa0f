import { z } from "zod";
import { BaseUrl } from "@/lib/domain/base-url";
import { carriedProbes } from "@/lib/domain/deployment/carried-probes";
import { Release } from "@/lib/domain/deployment/target/release";
import { Id } from "@/lib/domain/id";
import { MomentGiven } from "@/lib/domain/moment-given";
import { Refusal } from "@/lib/domain/refusal";
import { inForce } from "@/lib/domain/signoff/policy/in-force";
import { holders } from "@/lib/domain/signoff/staffing/holders";
import { staffing } from "@/lib/domain/signoff/staffing/staffing";
import { peopleAt } from "@/lib/domain/workspace/people-at";
import { versionOf } from "@/lib/domain/workspace/version-of";
import type { Workspace } from "@/lib/domain/workspace/workspace";
import { Zone } from "@/lib/domain/zone";
import { newestOf, opening, workspaceNow } from "./command";

/** `target` is the version to be released. Without `baseUrl` the system's own is taken; null is none. */
export const OpenDeployment = z.object({
  system: Id,
  template: Id,
  version: z.number().int().positive(),
  target: Release.shape.target,
  digest: Release.shape.digest.optional(),
  environment: z.string().trim().min(1, "Say which environment it goes to.").max(80),
  t0: MomentGiven,
  zone: Zone,
  rehearsal: z.boolean(),
  baseUrl: BaseUrl.nullable().optional(),
  /** Binds the probes of the newest deployment of the same system and template to the items that are still there. */
  carryProbes: z.boolean().default(false),
});
type OpenDeployment = z.output<typeof OpenDeployment>;

/** Begins a deployment with a copy of everything it will be judged by. `staffing`: what is missing in people, in words. */
export const openDeployment = opening({
  input: OpenDeployment,
  deed: "open-deployments",
  gather: async (input) => {
    const [workspace, earlier] = await Promise.all([workspaceNow(), earlierOf(input)]);
    return { ...chosen(workspace, input), earlier };
  },
  decide: (
    id,
    { target, digest, environment, t0, zone, rehearsal, baseUrl },
    { actor },
    { system, template, version, people, earlier },
  ) => {
    const { checklist, document, fileName } = version;
    const { stages } = checklist;
    const { policy, policyFrom } = inForce({ template, system, rehearsal });
    const kept = { id: template.id, title: template.title, version: version.version, document, fileName };
    return {
      facts: [
        {
          ...{ type: "deployment.opened", system: { id: system.id, name: system.name }, template: kept, checklist },
          ...{ policy, policyFrom, target, digest: digest ?? null, environment, t0, zone, rehearsal },
          baseUrl: baseUrl === undefined ? system.baseUrl : baseUrl,
          variables: system.variables,
        },
        ...(earlier ? carriedProbes(earlier, checklist) : []),
      ],
      answer: { id, staffing: staffing(stages, holders({ people }, stages, system.id), policy, actor.name) },
    };
  },
});

const earlierOf = ({ carryProbes, system, template }: OpenDeployment) =>
  carryProbes ? newestOf(system, template) : null;

function chosen(workspace: Workspace, input: OpenDeployment) {
  const system = workspace.systems[input.system];
  if (!system) throw new Refusal("missing", "There is no such system, or you do not see it. Choose another one.");
  const found = versionOf(workspace, input.template, input.version);
  if (!found) throw new Refusal("missing", "There is no such version of a template. Choose another one.");
  return { system, ...found, ...peopleAt(workspace, new Date().toISOString()) };
}
