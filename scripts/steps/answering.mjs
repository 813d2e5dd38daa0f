import { setTimeout as sleep } from "node:timers/promises";
import { Trouble } from "./trouble.mjs";

const WILDCARDS = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

/** Waits until the web process answers at all. `isHopeless()` ends the wait early. */
export async function answering({ host, port }, isHopeless, patience = 60_000) {
  const url = `http://${WILDCARDS[host] ?? host}:${port}/api/v1/health`;
  for (const until = Date.now() + patience; Date.now() < until; await sleep(100)) {
    if (isHopeless()) throw new Trouble("The web process keeps stopping; what it said stands above.");
    try {
      return await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5_000) });
    } catch {
      // Not yet.
    }
  }
  throw new Trouble(`The web process did not answer on ${url} within ${patience / 1000} seconds.`);
}
