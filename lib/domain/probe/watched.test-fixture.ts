import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { dan, type Story } from "@/lib/domain/deployment/sample.test-fixture";
import type { EndedRun } from "./ended-run";
import { judge } from "./judge";
import type { ProbeCall, Verdict } from "./verdict";

type Bound = Extract<DeploymentFact, { type: "probe.bound" }>;

export const worker = { id: "http", name: "HTTP probe" };
export const pass: Verdict = { outcome: "pass", reason: null, summary: "200 in 12 ms", assertions: [] };
export const fail: Verdict = {
  outcome: "fail",
  reason: null,
  summary: "Status 200 expected, 503 seen",
  assertions: [],
};
export const error: Verdict = {
  outcome: "error",
  reason: "resolver_unavailable",
  summary: "No resolver",
  assertions: [],
};

/** A history with a probe bound to an item, and the runs of it, each one more in its row. */
export class Watched {
  readonly story: Story;
  readonly item: string;
  runs = 0;

  constructor(story: Story, item = "i1", call: Partial<ProbeCall> = {}, more: Partial<Bound> = {}) {
    const probe = { kind: "http", settings: {}, ...call };
    this.story = story.tell(dan, { type: "probe.bound", item, probe, ...more });
    this.item = item;
  }

  says(verdict: Verdict, more: Partial<EndedRun> = {}): DeploymentFact[] {
    this.runs += 1;
    const binding = this.story.deployment.probes[this.item]?.seq ?? 0;
    const about = { item: this.item, binding, run: `r${this.runs}`, sha256: "e3b0", verdict };
    const facts = judge(this.story.deployment, { ...about, inARow: 1, flapping: false, maintenance: false, ...more });
    this.story.tell(worker, ...facts);
    return facts;
  }

  types(verdict: Verdict, more: Partial<EndedRun> = {}): string[] {
    return this.says(verdict, more).map(({ type }) => type);
  }
}

/** One whose pass ticks its item. */
export const automatic = (story: Story, item = "i1", call: Partial<ProbeCall> = {}) =>
  new Watched(story, item, call, { automatic: true });
