import { setTimeout as sleep } from "node:timers/promises";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { elapsed } from "../elapsed";
import type { Asked } from "../http/exchange";
import type { Header } from "../http/header";
import { locate } from "../http/locate";
import { targetOf } from "../http/target-of";
import { visit } from "../http/visit";
import { type ProbeContext, probe } from "../probe";
import { type RatelimitSeen, ratelimitExpectations } from "../ratelimit/ratelimit-expectations";
import { MOST_A_SECOND, mostRequests, RatelimitSettings } from "../ratelimit/ratelimit-settings";

/** Sends requests one after the other until it is refused, and not one more. */
export default probe<RatelimitSettings, RatelimitSeen>({
  title: "Rate limit",
  usage: "Sends requests until one is refused, and checks that this happens where it should and is said properly.",
  examples: {
    "Signing in is limited to 10 a minute": {
      ...{ url: "/login", method: "POST", body: '{"user":"nobody","password":"wrong"}' },
      ...{ limit: 10, windowSec: 60 },
    },
    "The API is limited, and answers again": { url: "/api/status", limit: 100, windowSec: 60, recovers: true },
  },
  settings: RatelimitSettings,
  target: ({ url }, baseUrl) => targetOf(url, baseUrl),
  active: () => true,
  repeatable: () => false,
  exclusive: true,
  restMs: ({ windowSec }) => windowSec * 1000,
  patienceMs: (settings) => Math.min(600_000, budgetMs(settings) + waitMs(settings) + 30_000),
  observe,
  judge: (settings, seen) =>
    verdictOf(ratelimitExpectations(settings, seen), "Requests are limited where they should be"),
});

// At its pace, and as much again for a target that takes its time.
const budgetMs = (settings: RatelimitSettings) =>
  (2000 * mostRequests(settings)) / Math.min(settings.rps, MOST_A_SECOND);
const waitMs = ({ recovers, windowSec }: RatelimitSettings) => (recovers ? windowSec * 1000 : 0);

async function observe(settings: RatelimitSettings, context: ProbeContext): Promise<RatelimitSeen> {
  const { seen, signal } = context;
  const url = locate(settings.url, context.baseUrl);
  const asked = askedBy(settings);
  const timeline: { atMs: number; status: number }[] = [];
  seen.details = { timeline };
  const started = performance.now();
  let stop: RatelimitSeen["stop"] = null;
  while (!stop && timeline.length < mostRequests(settings) && elapsed(started) < budgetMs(settings)) {
    const { status, headers } = await visit(url, asked, context);
    const atMs = elapsed(started);
    timeline.push({ atMs, status });
    if (isStop(status, settings)) stop = { status, atMs, hints: hintsOf(headers) };
    else await sleep(Math.max(0, (timeline.length * 1000) / paceOf(settings, context) - atMs), undefined, { signal });
  }
  const sent = timeline.length;
  const outOfTime = !stop && sent < mostRequests(settings);
  const nowhere = nowhereOf(timeline);
  if (!stop || !settings.recovers) return { sent, stop, outOfTime, nowhere, after: null };
  await sleep(waitMs(settings), undefined, { signal });
  return { sent, stop, outOfTime, nowhere, after: (await visit(url, asked, context)).status };
}

const NOWHERE = new Set([301, 308, 404, 405, 410]);

const nowhereOf = (timeline: readonly { status: number }[]): number | null =>
  timeline.every(({ status }) => NOWHERE.has(status)) ? (timeline[0]?.status ?? null) : null;

function askedBy({ method, body, headers: given = [] }: RatelimitSettings): Asked {
  if (method !== "POST") return { method, headers: given };
  const type = /^\s*[[{]/.test(body ?? "") ? "application/json" : "application/x-www-form-urlencoded";
  const typed = given.some(({ name }) => name.toLowerCase() === "content-type");
  const length = { name: "content-length", value: String(Buffer.byteLength(body ?? "")) };
  return { method, body, headers: [length, ...(typed ? [] : [{ name: "content-type", value: type }]), ...given] };
}

const isStop = (status: number, settings: RatelimitSettings) =>
  status === settings.status || status === 429 || status >= 500;

// Only whoever owns an allowed network has said that it may be asked faster.
const paceOf = ({ rps }: RatelimitSettings, { seen }: ProbeContext) =>
  seen.policy?.rule.startsWith("allowed network") ? rps : Math.min(rps, MOST_A_SECOND);

const HINT = /^(?:retry-after|(?:x-)?rate-?limit(?:-.*)?)$/;

const hintsOf = (headers: readonly Header[]) => [
  ...new Set(headers.map(({ name }) => name).filter((name) => HINT.test(name))),
];
