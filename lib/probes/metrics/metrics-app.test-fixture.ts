import { Counter, collectDefaultMetrics, Histogram, Registry, type RegistryContentType } from "prom-client";
import { web } from "../target.test-fixture";

/** An application that counts its requests with prom-client, and says so in the format it is asked for. */
export async function metricsApp(open = false) {
  const registry = new Registry();
  if (open) (registry as unknown as Registry<RegistryContentType>).setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({ name: "http_requests_total", help: "Requests", labelNames: ["path"], registers });
  const seconds = new Histogram({ name: "http_seconds", help: "How long they took", registers });
  const listener = await web(async ({ url = "/" }, answer) => {
    requests.inc({ path: url });
    seconds.observe(0.02);
    answer.setHeader("content-type", registry.contentType).end(await registry.metrics());
  });
  return { ...listener, text: () => registry.metrics() };
}
