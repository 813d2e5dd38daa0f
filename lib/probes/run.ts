import { createHash } from "node:crypto";
import { canonical } from "@/lib/domain/canonical";
import type { Evidence, Observed } from "@/lib/domain/probe/evidence";
import type { Reason } from "@/lib/domain/probe/reason";
import type { ProbeCall, Verdict } from "@/lib/domain/probe/verdict";
import type { Policy } from "./address";
import { datagrammer } from "./datagram";
import { addresser, dialer } from "./dial";
import { elapsed } from "./elapsed";
import type { Beat, ProbeContext, Target } from "./probe";
import { reacher } from "./reach";
import { readSettings } from "./read-settings";
import { redactText } from "./redact";
import type { Resolve } from "./resolve";
import { Trouble } from "./trouble";

/** What a run may reach, and from where. */
export type ProbeWorld = {
  baseUrl: string | null;
  policy: Policy;
  /** Cancels the run. */
  signal?: AbortSignal;
  /** The resolver; the system's where none is given. */
  resolve?: Resolve;
  /** Authorities trusted instead of the system's, PEM. */
  trust?: string;
  liveAt?: string | null;
  /** Opens secrets; none can be opened where it is missing. Throws as `ProbeContext.secret`. */
  secret?: (name: string, to: Target) => Promise<string>;
  beats?: () => Promise<readonly Beat[]>;
  now?: () => Date;
  /** The deadline of the whole run in ms; the call's, the kind's, or 10 s where none is given. */
  patienceMs?: number;
};

export type ProbeResult = {
  verdict: Verdict;
  evidence: Evidence;
  /** Lower-case hex, over the evidence's canonical JSON. */
  sha256: string;
  /** What was thrown that no probe throws on purpose: for the log. */
  defect?: unknown;
};

const PATIENCE_MS = 10_000;

/** Runs a probe to its deadline at the latest. Whatever goes wrong is a verdict, never an exception. */
export async function runProbe(call: ProbeCall, world: ProbeWorld): Promise<ProbeResult> {
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const seen = nothingSeen();
  const { verdict, defect } = await judged(call, world, seen);
  seen.phases.total = elapsed(started);
  const finishedAt = new Date().toISOString();
  const evidence: Evidence = {
    ...structuredClone(seen),
    kind: call.kind,
    settings: storable(call.settings),
    startedAt,
    finishedAt,
    ...verdict,
  };
  return { verdict, evidence, sha256: hashOf(evidence), ...(defect !== undefined && { defect }) };
}

const nothingSeen = (): Observed => ({
  target: null,
  phases: { dns: null, connect: null, tls: null, firstByte: null, total: null },
  request: null,
  response: null,
  redirects: [],
  policy: null,
});

const hashOf = (evidence: Evidence) => createHash("sha256").update(canonical(evidence)).digest("hex");

// Settings that never passed their kind may hold what cannot be hashed, and an address of theirs a token.
function storable(settings: ProbeCall["settings"]): ProbeCall["settings"] {
  try {
    return JSON.parse(canonical(settings), (_, value) => (typeof value === "string" ? redactText(value) : value));
  } catch {
    return {};
  }
}

type Judged = { verdict: Verdict; defect?: unknown };

async function judged(call: ProbeCall, world: ProbeWorld, seen: Observed): Promise<Judged> {
  const patience = world.patienceMs ?? PATIENCE_MS;
  const deadline = AbortSignal.timeout(patience);
  const cancelled = world.signal ?? new AbortController().signal;
  const signal = AbortSignal.any([deadline, cancelled]);
  try {
    return { verdict: await orAborted(attempt(call, world, seen, signal), signal) };
  } catch (error) {
    if (error instanceof Trouble) return { verdict: verdictOf(error.message, error.reason) };
    if (!signal.aborted) return { verdict: verdictOf(DEFECT, "internal"), defect: error };
    return { verdict: cancelled.aborted ? verdictOf(CANCELLED, "cancelled") : overdue(seen, patience) };
  }
}

const DEFECT = "Countersign could not run this probe; its log says why.";
const CANCELLED = "The run was cancelled before it could judge.";

async function attempt(call: ProbeCall, world: ProbeWorld, seen: Observed, signal: AbortSignal): Promise<Verdict> {
  signal.throwIfAborted();
  const { found, settings } = readSettings(call);
  return found.judge(settings, await found.observe(settings, contextOf(world, seen, signal)));
}

function contextOf(world: ProbeWorld, seen: Observed, signal: AbortSignal): ProbeContext {
  const { baseUrl, trust, policy, resolve, liveAt = null } = world;
  const reach = reacher(policy, resolve);
  return {
    ...{ signal, baseUrl, liveAt, seen, trust },
    ...{ dial: dialer(reach), datagram: datagrammer(reach), addresses: addresser(reach) },
    secret: world.secret ?? noSecret,
    beats: world.beats ?? (async () => []),
    now: world.now ?? (() => new Date()),
  };
}

async function noSecret(name: string): Promise<never> {
  throw new Trouble(`There is no secret “${name}”. Enter it on the system's page of probes.`, "secret_missing");
}

// A kind that does not heed its signal is left behind, so that the deadline holds for every kind.
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => setTimeout(reject, 100, signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function overdue({ phases }: Observed, patience: number): Verdict {
  const seconds = patience / 1000;
  if (phases.connect === null) return verdictOf(`No connection came about within ${seconds} s.`, "vantage_offline");
  if (phases.firstByte === null)
    return verdictOf(`Accepted the connection but did not answer within ${seconds} s.`, null);
  return verdictOf(`Began to answer but had not finished after ${seconds} s.`, null);
}

const verdictOf = (summary: string, reason: Reason | null): Verdict => ({
  outcome: reason === null ? "fail" : "error",
  reason,
  summary,
  assertions: [],
});
