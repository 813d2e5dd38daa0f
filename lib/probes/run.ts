import { hash } from "node:crypto";
import { canonical } from "@/lib/domain/canonical";
import type { Evidence, Observed } from "@/lib/domain/probe/evidence";
import type { ProbeCall, Verdict } from "@/lib/domain/probe/verdict";
import { version } from "@/package.json";
import type { Policy } from "./address";
import { DEFECT, judgementOf } from "./attempt";
import { attempts, type Settled } from "./attempts";
import { deadline } from "./deadline";
import { elapsed } from "./elapsed";
import { keepJson } from "./keep-json";
import { keepSeen } from "./keep-seen";
import { keepVerdict } from "./keep-verdict";
import { type Mask, maskOf } from "./mask";
import { nothingSeen } from "./nothing-seen";
import { isOnline } from "./online";
import type { Beat, Target } from "./probe";
import { reacher } from "./reach";
import { type Ready, readSettings } from "./read-settings";
import type { Resolve } from "./resolve";
import { Trouble } from "./trouble";

/** How far a run is, as it goes on. */
export type Progress = {
  /** The attempt it is at, of so many at most. */
  n: number;
  times: number;
  target: Observed["target"];
  phases: Observed["phases"];
};

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
  /** Whether somebody has shown that a host is theirs: what asks more than a visitor would goes nowhere else. */
  owned?: (host: string) => boolean;
  now?: () => Date;
  /** The deadline of the whole run in ms; the call's, the kind's, or 10 s where none is given. */
  patienceMs?: number;
  /** `host:port` of what is always there: while it answers, a silent target is to blame and not this server. */
  control?: string;
  /** Called as phases are reached, often: whoever shows it lets some out. */
  onProgress?: (progress: Progress) => void;
  /** Milliseconds between attempts, the last for all further ones; 1 s and 3 s where nothing else is said. */
  backoffMs?: readonly number[];
};

export type ProbeResult = {
  verdict: Verdict;
  evidence: Evidence;
  /** Lower-case hex, over the evidence's canonical JSON. */
  sha256: string;
  /** What was thrown that no probe throws on purpose: for the log, masked. */
  defect?: unknown;
};

const PATIENCE_MS = 10_000;
const VANTAGE = "server";

/** Runs a probe to its deadline at the latest. Whatever goes wrong is a verdict, never an exception. */
export async function runProbe(call: ProbeCall, world: ProbeWorld): Promise<ProbeResult> {
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const opened = new Set<string>();
  const settled = await settle(call, world, opened).catch(broken);
  settled.seen.phases.total = elapsed(started);
  const mask = maskOf(opened);
  const verdict = keepVerdict(settled.verdict, mask);
  const { outcome, reason, summary, assertions } = verdict;
  const evidence: Evidence = {
    ...keepSeen(settled.seen, mask),
    ...{ kind: call.kind, settings: keepJson(call.settings, mask) as Evidence["settings"], startedAt },
    ...{ finishedAt: new Date().toISOString(), attempts: settled.attempts, vantage: VANTAGE },
    tool: { version, node: process.versions.node, openssl: process.versions.openssl },
    ...{ outcome, reason, summary, assertions },
  };
  const sha256 = hash("sha256", canonical(evidence), "hex");
  const { defect } = settled;
  return { verdict, evidence, sha256, ...(defect !== undefined && { defect: masked(defect, mask) }) };
}

async function settle(call: ProbeCall, world: ProbeWorld, opened: Set<string>): Promise<Settled> {
  const ready = readyOr(call);
  if (ready instanceof Trouble) return { verdict: judgementOf(ready), seen: nothingSeen(), attempts: [] };
  const { found, settings } = ready;
  const patienceMs = world.patienceMs ?? call.patienceMs ?? found.patienceMs?.(settings) ?? PATIENCE_MS;
  const times = (found.repeatable?.(settings) ?? true) ? (call.attempts ?? 1) : 1;
  const { signal, leftMs, end } = deadline(patienceMs, world.signal);
  try {
    const policy = policyFor(call, ready, world);
    const settled = await attempts({ ready, world, policy, patienceMs, signal, opened }, times, leftMs);
    return { ...settled, verdict: await withControl(settled.verdict, world, call.kind, leftMs()) };
  } finally {
    end();
  }
}

const broken = (defect: unknown): Settled => ({
  ...{ verdict: judgementOf(DEFECT), seen: nothingSeen(), attempts: [], defect },
});

function readyOr(call: ProbeCall): Ready | Trouble {
  try {
    return readSettings(call);
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}

/** What asks more than a visitor would goes only where somebody has shown that it is theirs. */
function policyFor(
  { kind }: ProbeCall,
  { found, settings }: Ready,
  { policy, owned = () => false }: ProbeWorld,
): Policy {
  return { ...policy, kind, owned: found.active?.(settings) ? owned : undefined };
}

const LEAST_CONTROL_MS = 250;

/** While the control address answers, it is not this server that is cut off, but the target that does not answer. */
async function withControl(verdict: Verdict, world: ProbeWorld, kind: string, leftMs: number): Promise<Verdict> {
  if (verdict.reason !== "vantage_offline" || verdict.outcome !== "error" || verdict.assertions.length > 0)
    return verdict;
  const reach = reacher({ ...world.policy, kind }, world.resolve);
  const isAnswered = await isOnline(world.control, reach, Math.max(LEAST_CONTROL_MS, Math.min(2000, leftMs)));
  if (!isAnswered) return verdict;
  const summary = `${verdict.summary.replace(/\.$/, "")}, while the control address ${world.control} answers.`;
  return { ...verdict, outcome: "fail", reason: null, summary };
}

/** For the log, which keeps no secrets either. */
function masked(defect: unknown, mask: Mask): unknown {
  if (!(defect instanceof Error)) return mask(String(defect));
  const kept = new Error(mask(defect.message));
  kept.name = defect.name;
  kept.stack = mask(defect.stack ?? "");
  return kept;
}
