import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { connect } from "../steps/connect.mjs";
import { answersOf } from "./answers.mjs";
import { ITEMS } from "./checklist.mjs";
import { openDeployment } from "./deployment.mjs";
import { idle } from "./idle.mjs";
import { bareFunction } from "./pgbench.mjs";
import { team } from "./signed-in.mjs";
import { median, percentile, shuffled, spread } from "./statistics.mjs";

const REPETITIONS = 5;
const SECONDS = 4;
const CLIENTS = 32;
const PEOPLE = 8;

/**
 * One deployment that everybody answers at once: 32 clients of eight people, each with items of its own, against pgbench
 * calling the bare SQL function with 32 clients on one deployment. The record has to hold every answer, once.
 */
export async function measure(place) {
  const bare = await bareFunction(place, { clients: CLIENTS, deployments: 1 });
  const product = await crowd(place);
  const runs = { bare: () => bare.run(SECONDS), product: () => product.run(SECONDS) };
  for (const run of Object.values(runs)) await run();
  const repetitions = [];
  for (let n = 1; n <= REPETITIONS; n++) {
    const result = { quiet: true };
    for (const name of shuffled(Object.keys(runs))) {
      result.quiet = (await idle()) && result.quiet;
      result[name] = await runs[name]();
    }
    repetitions.push(result);
    const { rate, wait } = ratios(result);
    console.log(
      `  ${n}  bare function ${inShort(result.bare)}   answers ${inShort(result.product)}` +
        `   rate × ${rate.toFixed(2)}, p95 × ${wait.toFixed(2)}${result.quiet ? "" : "   (machine busy)"}`,
    );
  }
  const entries = await product.demandWhole();
  const rates = repetitions.map((each) => ratios(each).rate);
  const waits = repetitions.map((each) => ratios(each).wait);
  console.log(
    `  answers a second / bare function: ${spread(rates)}   goal ≥ 1   p95 / bare function: ${spread(waits)}   goal ≤ 0.5` +
      `   (${median(rates) >= 1 && median(waits) <= 0.5 ? "met" : "missed"}; ${entries} answers, each in the record once)`,
  );
}

const ratios = ({ bare, product }) => ({ rate: product.perSecond / bare.perSecond, wait: product.p95 / bare.p95 });

const inShort = ({ perSecond, p95 }) => `${perSecond.toFixed(0)}/s p95 ${p95.toFixed(1)} ms`;

async function crowd(place) {
  const deployment = await openDeployment(place, `Crowd ${randomUUID().slice(0, 8)}`);
  const people = await team(place, PEOPLE);
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const answers = answersOf({ url: place.url, deployment, agent });
  const seqBefore = await entriesOf(place, deployment);
  let acknowledged = 0;
  const clients = Array.from({ length: CLIENTS }, (_, n) => ({ next: turns(n), headers: people[n % PEOPLE].headers }));
  const client = async ({ next, headers }, until, latencies) => {
    while (performance.now() < until) {
      const { verb, item } = next();
      latencies.push(await answers[verb](item, headers));
      acknowledged += 1;
    }
  };
  const run = async (seconds) => {
    const latencies = [];
    const begun = performance.now();
    await Promise.all(clients.map((each) => client(each, begun + seconds * 1000, latencies)));
    const took = (performance.now() - begun) / 1000;
    return { p95: percentile(latencies, 0.95), perSecond: latencies.length / took };
  };
  const demandWhole = async () => {
    const entries = (await entriesOf(place, deployment)) - seqBefore;
    if (entries !== acknowledged)
      throw new Error(`${acknowledged} answers were acknowledged, and the record holds ${entries}.`);
    return entries;
  };
  return { run, demandWhole };
}

/** What a client does next: its own items, every 32nd, ticked all and then opened again all. */
function turns(client) {
  const own = Array.from({ length: ITEMS }, (_, n) => n).filter((n) => n % CLIENTS === client);
  let turn = 0;
  return () => {
    const verb = Math.floor(turn / own.length) % 2 === 0 ? "tick" : "untick";
    const item = `i${own[turn % own.length] + 1}`;
    turn += 1;
    return { verb, item };
  };
}

const entriesOf = ({ database }, stream) =>
  connect(database.owner, async (client) => {
    const { rows } = await client.query("SELECT count(*)::int AS entries FROM entry WHERE stream = $1", [stream]);
    return rows[0].entries;
  });
