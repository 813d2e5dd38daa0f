import { getDomain } from "tldts";
import type { Turn } from "@/lib/domain/probe/schedule/turn";
import type { ProbeCall } from "@/lib/domain/probe/verdict";
import type { Target } from "@/lib/probes/probe";
import { readSettings } from "@/lib/probes/read-settings";
import { Trouble } from "@/lib/probes/trouble";

type Wanted = {
  run: string;
  call: ProbeCall;
  baseUrl: string | null;
  trigger: "person" | "schedule" | "trial";
  runAt?: string;
};

/**
 * The job that runs a probe. At one target, a name's registrable domain or an address and its port, two runs go at once:
 * each waits in one of two lanes. What somebody waits for goes before what is due, and what must be alone goes last.
 */
export function runJob({ run, call, baseUrl, trigger, runAt }: Wanted) {
  const turn = turnOf(run, call, baseUrl);
  const due = trigger === "schedule" ? 1 : 0;
  return {
    ...{ task: "run-probe" as const, payload: { run, turn }, key: `run-probe ${run}`, priority: turn?.alone ? 2 : due },
    ...(turn && { queue: turn.queue }),
    ...(runAt !== undefined && { runAt }),
  };
}

/** Which of the two lanes of its target a run waits in. */
const laneOf = (run: string) => [...run].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2;

function turnOf(run: string, call: ProbeCall, baseUrl: string | null): Turn | null {
  try {
    const { found, settings } = readSettings(call);
    const target = found.target(settings, baseUrl);
    if (!target) return null;
    const key = keyOf(target);
    const waits = { key, queue: `target ${key} ${laneOf(run)}` };
    return { ...waits, alone: found.exclusive === true, restMs: found.restMs?.(settings) ?? 0 };
  } catch (error) {
    // It will not get as far as its target either, and says why when it runs.
    if (error instanceof Trouble) return null;
    throw error;
  }
}

/** Names of one owner are one target, because one machine may answer for all of them. */
const keyOf = ({ host, port }: Target) => getDomain(host) ?? `${host}:${port}`;
