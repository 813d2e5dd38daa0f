import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Evidence } from "@/lib/domain/probe/evidence";
import type { Outcome, Verdict } from "@/lib/domain/probe/verdict";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking } from "./arrange.test-fixture";
import { startRun } from "./command";
import type { Context } from "./context";
import { recordRun, StartedRun } from "./record-run";
import { requestRun } from "./request-run";

const worker: Context = {
  ...{ actor: { kind: "probe", id: "http", name: "HTTP probe" }, person: null, session: null, once: null },
  newId: randomUUID,
};

type Started = z.infer<typeof StartedRun>;

const evidenceOf = ({ call }: Started, verdict: Verdict): Evidence => ({
  ...{ target: null, request: null, response: null, redirects: [], policy: null },
  phases: { dns: null, connect: null, tls: null, firstByte: null, total: 12 },
  ...{ kind: call.kind, settings: call.settings, startedAt: new Date().toISOString() },
  ...{ finishedAt: new Date().toISOString(), ...verdict },
});

/** Takes up a run as the worker does, and has it end so. */
export async function ends(run: string, outcome: Outcome, summary: string = outcome): Promise<Started> {
  const started = StartedRun.parse((await startRun(run))?.row);
  const verdict: Verdict = { outcome, reason: null, summary, assertions: [] };
  const { deployment } = started;
  const sha256 = "e".repeat(64);
  await recordRun({ deployment, run: started, verdict, evidence: evidenceOf(started, verdict), sha256 }, worker);
  return started;
}

/** Runs the probe of an item once, with that outcome. */
export async function ran(by: Person, deployment: string, item: string, outcome: Outcome): Promise<string> {
  const { run } = await requestRun({ deployment, item }, asking(by));
  await ends(run, outcome);
  return run;
}
