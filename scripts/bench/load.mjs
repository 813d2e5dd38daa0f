import { Agent, request } from "node:http";

/**
 * Asks one address from many clients at once for some seconds; `headers` is one set for each of some people, whom the
 * clients share out among themselves. Resolves to { latencies (ms), perSecond, bytes }.
 */
export async function load({ url, headers, clients, seconds, check }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const until = performance.now() + seconds * 1000;
  const latencies = [];
  let bytes = 0;
  const client = async (_, n) => {
    while (performance.now() < until) {
      const begun = performance.now();
      const { status, body } = await ask(url, { agent, headers: headers[n % headers.length] });
      latencies.push(performance.now() - begun);
      if (status !== 200) throw new Error(`${url} answered ${status}: ${body.slice(0, 300)}`);
      if (latencies.length === 1) check(body);
      bytes = body.length;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { latencies, perSecond: latencies.length / seconds, bytes };
}

/** One request over a kept connection: { status, body }. */
export function ask(url, { agent, headers, method = "GET", body }) {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, headers, method }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode, body: Buffer.concat(parts).toString("utf8") }));
      response.on("error", reject);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
