import type { Verdict } from "@/lib/domain/probe/verdict";
import { type Judged, verdictOf } from "@/lib/domain/probe/verdict-of";
import { expectations } from "../http/expect";
import { observe, type SeenAt } from "../http/observe";
import { HttpSettings } from "../http/settings";
import { targetOf } from "../http/target-of";
import { probe } from "../probe";

/**
 * Asks an address once and holds the answer against what is expected. Redirects are followed only where `follow` says so,
 * each judged again by the address guard. What is the target's fault is a `fail`: an unknown name, a refused connection,
 * a certificate that does not hold, no or no whole answer in time, a wrong one. What leaves open how the target is, is an
 * `error`: an address the policy denies, a silent resolver, a connection that does not come about in time.
 */
export default probe<HttpSettings, readonly SeenAt[]>({
  title: "Answer of an address",
  usage: "Asks an address by HTTP and checks status, time, headers, text, version or JSON fields of the answer.",
  examples: {
    "The health page answers 200": { url: "/health" },
    "The health page says that the database is up": { url: "/health", json: { path: "checks.database", equals: "ok" } },
    "Every component is up": { url: "/health", json: { path: "$.components[*].status", equals: "up" } },
    "What runs is what is released": { url: "/version", version: "{{version}}", versionPath: "version" },
    "The start page is there within a second, after redirects": { url: "/", follow: true, maxLatencyMs: 1000 },
    "No debug page for an address that does not exist": {
      url: "/no-such-page",
      status: [404],
      notContains: "Traceback",
    },
    "The metrics are not public": { url: "/metrics", status: "4xx" },
  },
  settings: HttpSettings,
  target: ({ url }, baseUrl) => targetOf(url, baseUrl),
  observe,
  judge,
});

function judge(settings: HttpSettings, seen: readonly SeenAt[]): Verdict {
  const all = seen.flatMap(({ address, seen: one }) =>
    expectations(settings, one).map((judged) => (address === null ? judged : at(address, judged))),
  );
  return verdictOf(all, "Answered as expected");
}

const at = (address: string, { what, sentence, ...judged }: Judged): Judged => ({
  ...judged,
  ...{ what: `${what} at ${address}`, sentence: `${sentence} at ${address}` },
});
