import type { Actor } from "@/lib/domain/actor";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { filledSettings } from "@/lib/domain/probe/filled-settings";
import type { WindowId } from "@/lib/domain/probe/schedule/window";
import type { ProbeCall } from "@/lib/domain/probe/verdict";
import { Refusal } from "@/lib/domain/refusal";
import { runJob } from "./run-job";

type Wanted = {
  id: string;
  item: string;
  /** `binding` is the place of the entry from which on runs of the probe count; 0 where none is bound. */
  call: ProbeCall & { binding: number };
  by: Actor;
  trigger: "person" | "schedule" | "trial";
  slot?: string;
  window?: WindowId;
  /** From when on it may run, ISO 8601; at once where it is not said. */
  runAt?: string;
};

/** The row of a run that is to be queued, its settings filled, and the job that runs it. Refuses what cannot be filled. */
export function queuedRun(deployment: Deployment, { id, item, call, by, trigger, slot, window, runAt }: Wanted) {
  const { settings, missing } = filledSettings(deployment, call.settings);
  const [lacking] = missing;
  if (lacking) throw new Refusal("conflict", `The probe asks for “${lacking.name}”, which has no value. Set it first.`);
  const { url } = settings;
  if (deployment.baseUrl === null && typeof url === "string" && url.startsWith("/"))
    throw new Refusal(
      "conflict",
      `The probe asks for ${url}, but this deployment has no base URL. Bind it again with a whole address.`,
    );
  const row = {
    ...{ id, deployment: deployment.id, item, call: { ...call, settings }, base_url: deployment.baseUrl },
    ...{ by, requested_at: "infinity", started_at: null, finished_at: null },
    ...{ outcome: null, evidence: null, sha256: null, progress: null },
    ...{ trigger, slot: slot ?? null, window: window ?? null },
  };
  const about = { run: id, call: { ...call, settings }, baseUrl: deployment.baseUrl, trigger };
  const job = runJob({ ...about, ...(runAt !== undefined && { runAt }) });
  return { row, job };
}
