import { randomUUID } from "node:crypto";
import { ITEMS } from "./checklist.mjs";
import { openDeployment } from "./deployment.mjs";
import { idle } from "./idle.mjs";
import { load } from "./load.mjs";
import { naiveTwin } from "./naive.mjs";
import { team } from "./signed-in.mjs";
import { percentile, shuffled, spread } from "./statistics.mjs";

const REPETITIONS = 5;
const SECONDS = 4;
const CLIENTS = 32;
const PEOPLE = 8;

/**
 * A page of 200 items for 32 clients: p95 against the obvious Next and Prisma page, which asks for no sign-in. The
 * product's are eight people, and every second one of them ticks an item, so that the page is not the same for long.
 */
export async function measure(place) {
  const deployment = await openDeployment(place, `Pages ${randomUUID().slice(0, 8)}`);
  const naive = await naiveTwin(place);
  const people = await team(place, PEOPLE);
  const pages = {
    naive: { url: `${naive.url}/deployments/1`, headers: [{}], check: (body) => expectText(body, `Item ${ITEMS}`) },
    product: {
      url: `${place.url}/deployments/${deployment}`,
      headers: people.map(({ headers: { cookie } }) => ({ cookie })),
      beside: () => ticking(place, deployment),
      check: (body) => expectText(body, "Item 1:", `Item ${ITEMS}`),
    },
  };
  for (const page of Object.values(pages)) await load({ ...page, clients: 4, seconds: 2 });
  const ratios = [];
  for (let n = 1; n <= REPETITIONS; n++) {
    const result = {};
    for (const name of shuffled(Object.keys(pages))) {
      const quiet = await idle();
      const beside = pages[name].beside?.();
      result[name] = { ...(await load({ ...pages[name], clients: CLIENTS, seconds: SECONDS })), quiet };
      await beside?.();
    }
    ratios.push(p95(result.product) / p95(result.naive));
    console.log(
      `  ${n}  naive ${inShort(result.naive)}   product ${inShort(result.product)}   × ${ratios.at(-1).toFixed(2)}`,
    );
  }
  console.log(`  page p95 / naive p95: ${spread(ratios)}   goal ≤ 0.65`);
}

let ticks = 0;

/** Ticks an item every second until told to stop. */
function ticking({ owner }, deployment) {
  const acts = [];
  const timer = setInterval(() => {
    ticks += 1;
    acts.push(owner.post(`/deployments/${deployment}/items/i${ticks}/tick`, { rev: 0 }));
  }, 1000);
  return () => {
    clearInterval(timer);
    return Promise.all(acts);
  };
}

const p95 = ({ latencies }) => percentile(latencies, 0.95);

const inShort = ({ perSecond, bytes, quiet, ...result }) =>
  `p95 ${p95(result).toFixed(0)} ms, ${perSecond.toFixed(0)}/s, ${(bytes / 1024).toFixed(0)} kB${quiet ? "" : " (machine busy)"}`;

/** A page that shows no items would be fast for nothing. */
function expectText(body, ...texts) {
  for (const text of texts) if (!body.includes(text)) throw new Error(`The page does not hold “${text}”.`);
}
