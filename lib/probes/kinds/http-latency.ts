import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { Address } from "../http/address";
import { Auth, credential } from "../http/auth";
import { judgeLatency, timesOf } from "../http/latency/judge-latency";
import { percentile } from "../http/latency/percentile";
import { type Sample, sampler } from "../http/latency/sampler";
import { locate } from "../http/locate";
import { targetOf } from "../http/target-of";
import { type ProbeContext, probe } from "../probe";
import { Trouble } from "../trouble";

const POLITE_PER_SECOND = 5;
const MOST_ERRORS = 10;
const LIMITS = ["p50Ms", "p95Ms", "p99Ms"] as const;

const limit = (title: string, description: string) =>
  z.int().min(1).max(60_000).optional().meta({ title, description });

const Settings = z
  .strictObject({
    url: Address.meta({
      title: "Address",
      description: "A path below the base URL such as /health, or a whole address",
    }),
    p50Ms: limit("Half of all within", "Milliseconds (median, p50)"),
    p95Ms: limit("95 of 100 within", "Milliseconds (p95)"),
    p99Ms: limit("99 of 100 within", "Milliseconds (p99); takes at least 100 requests"),
    n: z
      .int()
      .min(20, "Ask at least 20 times: of fewer there is no p95")
      .max(200, "Ask at most 200 times")
      .default(30)
      .meta({ title: "Requests" }),
    warmup: z.int().min(0).max(20).default(3).meta({ title: "Requests before", description: "Not counted" }),
    mode: z.enum(["cold", "warm"]).default("cold").meta({
      title: "Connection",
      description: "Cold: a new one each time, and connecting counts. Warm: one that stays open",
    }),
    subtractRtt: z.boolean().default(false).meta({
      title: "Only the server's share",
      description: "From the request to the last byte, less one round trip of the network",
    }),
    perSecond: z.int().min(1).max(1000).default(POLITE_PER_SECOND).meta({
      title: "Requests a second at most",
      description: "More than 5 only to networks an owner has allowed",
    }),
    auth: Auth.optional().meta({ title: "Credential" }),
  })
  .superRefine((settings, context) => {
    const refuse = (field: keyof Settings, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (LIMITS.every((name) => settings[name] === undefined))
      refuse("p95Ms", "This asserts nothing. Give a limit in milliseconds");
    if (settings.p99Ms !== undefined && settings.n < 100) refuse("n", "For the 99 of 100, ask at least 100 times");
  });
type Settings = {
  [Name in (typeof LIMITS)[number]]?: number | undefined;
} & {
  url: string;
  n: number;
  warmup: number;
  mode: "cold" | "warm";
  subtractRtt: boolean;
  perSecond: number;
  auth?: Auth | undefined;
};

/** Asks an address many times, one after the other, and judges percentiles (nearest rank) and errors. */
export default probe<Settings, readonly Sample[]>({
  title: "Time to answer",
  usage:
    "Asks an address many times and checks the median, p95 or p99 of its time, and that every request is answered.",
  examples: {
    "95 of 100 answers come within half a second": { url: "/health", p95Ms: 500 },
    "The server itself takes at most 50 ms": { url: "/dashboard", p95Ms: 50, mode: "warm", subtractRtt: true },
  },
  settings: Settings,
  target: ({ url }, baseUrl) => targetOf(url, baseUrl),
  exclusive: true,
  patienceMs: ({ n, warmup, perSecond }) => Math.min(10_000 + (n + warmup) * (1000 + 1000 / perSecond), 600_000),
  observe,
  judge: (settings, samples) => verdictOf(judgeLatency(settings, samples), saidOf(settings, samples)),
});

function saidOf(settings: Settings, samples: readonly Sample[]): string {
  const { times } = timesOf(samples, settings.subtractRtt);
  return `Half of ${times.length} answers within ${percentile(times, 50)} ms, 95 of 100 within ${percentile(times, 95)} ms`;
}

async function observe(settings: Settings, context: ProbeContext): Promise<readonly Sample[]> {
  const url = locate(settings.url, context.baseUrl);
  const headers = await credential(settings.auth, url, context);
  const samples: Sample[] = [];
  context.seen.request = { method: "GET", url: url.href };
  const { take, close } = sampler(url, { warm: settings.mode === "warm", headers }, context);
  const gap = 1000 / settings.perSecond;
  try {
    for (let asked = 0; asked < settings.warmup + settings.n; asked += 1) {
      const started = performance.now();
      const sample = await take();
      if (asked === 0) polite(settings, context);
      if (asked >= settings.warmup) samples.push(sample);
      context.seen.details = detailsOf(settings, samples);
      if (samples.filter(({ trouble }) => trouble !== null).length >= MOST_ERRORS) break;
      await sleep(Math.max(gap - (performance.now() - started), 0), undefined, { signal: context.signal });
    }
  } finally {
    close();
  }
  return samples;
}

function polite({ perSecond }: Settings, { seen }: ProbeContext) {
  if (perSecond > POLITE_PER_SECOND && !seen.policy?.rule.startsWith("allowed network"))
    throw new Trouble(
      `More than ${POLITE_PER_SECOND} requests a second go only to networks an owner has allowed.`,
      "config_invalid",
    );
}

function detailsOf({ subtractRtt, mode }: Settings, samples: readonly Sample[]) {
  const { times, rtt } = timesOf(samples, subtractRtt);
  const ranks =
    times.length === 0 ? {} : { p50: percentile(times, 50), p95: percentile(times, 95), p99: percentile(times, 99) };
  return { mode, rttMs: rtt, ...ranks, samples };
}
