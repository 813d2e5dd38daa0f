import { randomUUID } from "node:crypto";
import type { JobHelpers } from "graphile-worker";
import { z } from "zod";
import { startRun } from "@/lib/commands/command";
import type { Context } from "@/lib/commands/context";
import { recordRun, StartedRun } from "@/lib/commands/record-run";
import { env } from "@/lib/env";
import { runProbe as run } from "@/lib/probes/run";
import { allowedNetworks } from "@/lib/queries/allowed-networks";
import { log } from "./log";

const Payload = z.object({ run: z.string() });

/**
 * Runs a probe that somebody asked for and has its result kept. Once it is kept, the job does nothing when it comes again;
 * cut short by the end of the worker, or without its database, it throws and the queue brings it again.
 */
export async function runProbe(payload: unknown, { abortSignal }: Pick<JobHelpers, "abortSignal">): Promise<void> {
  const row = await startRun(Payload.parse(payload).run);
  if (row === null) return;
  const started = StartedRun.parse(row);
  const { binding: _, ...call } = started.call;
  const policy = { allow: await allowedNetworks(), forbiddenPorts: env.COUNTERSIGN_FORBIDDEN_PORTS };
  const result = await run(call, { baseUrl: started.base_url, policy, signal: abortSignal });
  const { verdict, evidence, sha256, defect } = result;
  if (verdict.reason === "cancelled") throw new Error("The worker ended before the run did");
  if (defect !== undefined) log.error({ err: defect, run: started.id }, "a probe broke");
  await recordRun({ deployment: started.deployment, run: started, verdict, evidence, sha256 }, probing(call.kind));
}

const probing = (kind: string): Context => ({
  actor: { kind: "probe", id: kind, name: `${kind.toUpperCase()} probe` },
  person: null,
  session: null,
  once: null,
  newId: randomUUID,
});
