import { setTimeout as sleep } from "node:timers/promises";
import { dueDomains } from "@/lib/domain/ownership/claiming";
import { claimedDomains } from "@/lib/queries/claimed-domains";
import { forgetRuns } from "./forget-runs";
import { log } from "./log";
import { proveDomain } from "./prove-domain";
import { resealSecrets } from "./reseal-secrets";

const EVERY_MS = 60 * 60 * 1000;
const FIRST_MS = 2000;

/** What the worker sees to by itself, soon after its start and every hour: old runs, older keys, and proofs that are about to run out. */
export async function keepHouse(signal: AbortSignal): Promise<void> {
  let pause = FIRST_MS;
  while (!signal.aborted) {
    await sleep(pause, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    pause = await tidyUp().then(
      () => EVERY_MS,
      (error) => {
        // Most likely the database is away, which the heartbeat says.
        log.debug({ err: error }, "could not see to secrets and domains");
        return Math.min(pause * 2, EVERY_MS);
      },
    );
  }
}

/** One round. `now` is ISO 8601. */
export async function tidyUp(now = new Date().toISOString()): Promise<void> {
  await forgetRuns(Date.parse(now));
  await resealSecrets();
  const domains = Object.fromEntries((await claimedDomains()).map((one) => [one.domain, one]));
  for (const domain of dueDomains({ domains }, now)) await proveDomain({ domain });
}
