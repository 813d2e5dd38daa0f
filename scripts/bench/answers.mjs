import { randomUUID } from "node:crypto";
import { ask } from "./load.mjs";

/**
 * Answers items of one deployment over a kept connection: { tick(item, headers), untick(item, headers) }, each resolving
 * to the milliseconds it took. Knows the revisions, so nobody else may answer the same items.
 */
export function answersOf({ url, deployment, agent }) {
  const revisions = new Map();
  const send = async (item, verb, { headers, said }) => {
    const rev = revisions.get(item) ?? 0;
    const begun = performance.now();
    const { status, body } = await ask(`${url}/api/v1/deployments/${deployment}/items/${item}/${verb}`, {
      agent,
      method: "POST",
      headers: { ...headers, "idempotency-key": randomUUID() },
      body: JSON.stringify({ rev, ...said }),
    });
    const took = performance.now() - begun;
    if (status !== 200) throw new Error(`${verb} answered ${status}: ${body}`);
    revisions.set(item, rev + 1);
    return took;
  };
  return {
    tick: (item, headers) => send(item, "tick", { headers, said: {} }),
    untick: (item, headers) => send(item, "untick", { headers, said: { reason: "It was only measured." } }),
  };
}
