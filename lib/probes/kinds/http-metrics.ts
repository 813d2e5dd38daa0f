import { setTimeout as sleep } from "node:timers/promises";
import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { credential } from "../http/auth";
import { locate } from "../http/locate";
import { targetOf } from "../http/target-of";
import { visit } from "../http/visit";
import type { Exposition } from "../metrics/exposition";
import { type MetricsSeen, metricsExpectations } from "../metrics/metrics-expectations";
import { MetricsSettings } from "../metrics/metrics-settings";
import { scrapeOf } from "../metrics/scrape";
import { type ProbeContext, probe } from "../probe";

const ACCEPT = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

/** Reads the metrics twice, and once more without the credential where one is sent. */
export default probe<MetricsSettings, MetricsSeen>({
  title: "Metrics of the application",
  usage: "Reads the metrics an application offers to Prometheus: that they can be read, are complete, and move.",
  examples: {
    "The metrics can be read": { url: "/metrics" },
    "Requests are counted": { url: "/metrics", required: ["http_requests_total"], moving: ["http_requests_total"] },
    "What answers was started by this launch": { url: "/metrics", startedAfterLaunch: true },
    "They ask for a token": { url: "/metrics", auth: { type: "bearer", secret: "metrics token" } },
  },
  settings: MetricsSettings,
  target: ({ url }, baseUrl) => targetOf(url, baseUrl),
  patienceMs: ({ gapMs }) => gapMs + 20_000,
  observe,
  judge: (settings, seen) => verdictOf(metricsExpectations(settings, seen), "The metrics can be read, and they move"),
});

async function observe(settings: MetricsSettings, context: ProbeContext): Promise<MetricsSeen> {
  const { seen, signal, liveAt } = context;
  const url = locate(settings.url, context.baseUrl);
  const accept = { name: "accept", value: ACCEPT };
  const headers = [accept, ...(await credential(settings.auth, url, context))];
  const scrape = async () => scrapeOf(await visit(url, { method: "GET", headers }, context));
  const alone = async () => (await visit(url, { method: "GET", headers: [accept] }, context)).status;
  const anonymous = settings.auth ? await alone() : null;
  const first = await scrape();
  const open = seen.policy?.rule === "public address";
  seen.details = { metrics: first.exposition && summaryOf(first.exposition) };
  if (first.status !== 200) return { first, second: null, anonymous, open, liveAt };
  await sleep(settings.gapMs, undefined, { signal });
  return { first, second: await scrape(), anonymous, open, liveAt };
}

const MOST_NAMES = 200;

const summaryOf = ({ dialect, families, problems, duplicates }: Exposition) => ({
  format: dialect,
  families: [...families.values()]
    .slice(0, MOST_NAMES)
    .map(({ name, type, samples }) => `${name} ${type} ${samples.length}`),
  problems,
  duplicates: duplicates.slice(0, MOST_NAMES).map((key) => key.slice(0, 200)),
});
