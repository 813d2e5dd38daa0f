import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { answersOf } from "./answers.mjs";
import { ITEMS } from "./checklist.mjs";
import { openDeployment } from "./deployment.mjs";
import { idle } from "./idle.mjs";
import { bareFunction } from "./pgbench.mjs";
import { percentile, shuffled, spread } from "./statistics.mjs";

const REPETITIONS = 5;
const SECONDS = 3;

/** One client ticks, item after item: p50 against the bare SQL function called by pgbench on the same server. */
export async function measure(place) {
  const bare = await bareFunction(place);
  const product = await ticker(place);
  // Neither the compiler of the server nor the pages of the database are measured cold.
  await product.run(4);
  const repetitions = [];
  for (let n = 1; n <= REPETITIONS; n++) {
    const result = {};
    const runs = { bare: () => bare.run(SECONDS), product: () => product.run(SECONDS) };
    for (const name of shuffled(Object.keys(runs))) {
      result.quiet = (await idle()) && result.quiet !== false;
      result[name] = await runs[name]();
    }
    repetitions.push(result);
    console.log(
      `  ${n}  bare function p50 ${result.bare.p50.toFixed(2)} ms   tick p50 ${result.product.p50.toFixed(2)} ms` +
        `   p95 ${result.product.p95.toFixed(2)} ms   × ${(result.product.p50 / result.bare.p50).toFixed(2)}${result.quiet ? "" : "   (machine busy)"}`,
    );
  }
  console.log(
    `  tick p50 / bare function p50: ${spread(repetitions.map((each) => each.product.p50 / each.bare.p50))}   goal ≤ 6`,
  );
}

async function ticker(place) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const deployment = await openDeployment(place, `Ticks ${randomUUID().slice(0, 8)}`);
  const answers = answersOf({ url: place.url, deployment, agent });
  const { headers } = place.owner;
  let turn = 0;
  const run = async (seconds) => {
    const latencies = [];
    for (const until = performance.now() + seconds * 1000; performance.now() < until; turn++) {
      const item = `i${(turn % ITEMS) + 1}`;
      latencies.push(await answers.tick(item, headers));
      await answers.untick(item, headers);
    }
    return { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95) };
  };
  return { run };
}
