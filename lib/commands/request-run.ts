import { z } from "zod";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { itemOf } from "@/lib/domain/deployment/deployment";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { onDeployment } from "./command";

export const RequestRun = z.object({ deployment: Id, item: Id });

/**
 * Asks the worker to run the probe of an item. No fact: what the run says becomes one when it is new.
 * The stored call also carries `binding`, the place of the entry that bound the probe.
 */
export const requestRun = onDeployment({
  input: RequestRun,
  deed: "run-probes",
  decide: (deployment, { item }, { actor, newId }) => {
    const { call, seq } = boundTo(deployment, item);
    const run = newId();
    const row = {
      ...{ id: run, deployment: deployment.id, item, call: { ...call, binding: seq }, base_url: deployment.baseUrl },
      ...{ by: actor, requested_at: "infinity", started_at: null, finished_at: null },
      ...{ outcome: null, evidence: null, sha256: null },
      ...{ trigger: "person", slot: null, window: null, progress: null },
    };
    return {
      facts: [],
      answer: { run },
      rows: { probe_run: [row] },
      jobs: [{ task: "run-probe", payload: { run }, key: `run-probe ${run}` }],
    };
  },
});

function boundTo(deployment: Deployment, id: string) {
  const item = itemOf(deployment, id);
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; its probes run no more.");
  const probe = deployment.probes[item.id];
  if (!probe) throw new Refusal("conflict", "No probe is bound to this item. Bind one first.");
  const { url } = probe.call.settings;
  if (deployment.baseUrl === null && typeof url === "string" && url.startsWith("/"))
    throw new Refusal(
      "conflict",
      `The probe asks for ${url}, but this deployment has no base URL. Bind it again with a whole address.`,
    );
  return probe;
}
