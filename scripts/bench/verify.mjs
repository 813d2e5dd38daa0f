import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundleOptions } from "../steps/bundle.mjs";
import { ROOT } from "../steps/root.mjs";
import { idle } from "./idle.mjs";
import { median, spread } from "./statistics.mjs";

const REPETITIONS = 5;
const SMALL = 10_000;
const LARGE = 200_000;
const GENESIS = "00".repeat(32);

/** Following the chain of a record, pure and on one core: how many entries a second, and that it is linear. */
export async function measure() {
  const followChain = await chain();
  const start = { seq: 0, hash: GENESIS, at: "" };
  const records = { small: record(SMALL), large: record(LARGE) };
  const follow = (links) => {
    const { to, breaks } = followChain(links, start);
    if (breaks.length > 0 || to.seq !== links.length) throw new Error("The record of the bench does not verify.");
  };
  for (let n = 0; n < 3; n++) follow(records.small);
  const results = [];
  for (let n = 0; n < REPETITIONS; n++) {
    await idle();
    results.push({ small: timed(follow, records.small, LARGE / SMALL), large: timed(follow, records.large, 1) });
  }
  const rates = results.map(({ large }) => LARGE / (large / 1000));
  const growth = results.map(({ small, large }) => large / LARGE / (small / SMALL));
  console.log(
    `  an entry of ${LARGE} / of ${SMALL}: ${spread(growth)}   goal ≤ 1.3   entries a second: ${spread(rates, 0)}   goal ≥ 50000` +
      `   (${median(rates) >= 50_000 && median(growth) <= 1.3 ? "met" : "missed"})`,
  );
}

/** Milliseconds of one time; a short record is followed as often as makes the work the same. */
function timed(act, given, times) {
  globalThis.gc?.();
  const from = performance.now();
  for (let n = 0; n < times; n++) act(given);
  return (performance.now() - from) / times;
}

async function chain() {
  const outfile = join(ROOT, "dist/bench/chain.js");
  const { outdir: _, entryPoints: __, ...options } = bundleOptions([]);
  await build({ ...options, entryPoints: [join(ROOT, "lib/domain/chain.ts")], outfile });
  return (await import(pathToFileURL(outfile))).followChain;
}

/** A record of ticks as they are stored, its hashes made by Node's own SHA-256 and not by what is measured. */
function record(entries) {
  const links = [];
  let prev = GENESIS;
  const from = Date.UTC(2026, 0, 1);
  for (let seq = 1; seq <= entries; seq++) {
    const payload = `{"by":{"id":"${"8d1c2e5a".repeat(4)}","kind":"person","name":"Anna Kovács"},"fact":{"item":"i${seq % 200}","option":null,"type":"item.ticked"}}`;
    const at = new Date(from + seq * 250).toISOString();
    const words = `bench\n${seq}\n${from + seq * 250}\n${payload}`;
    const hash = createHash("sha256")
      .update(Buffer.concat([Buffer.of(0), Buffer.from(prev, "hex"), Buffer.from(words)]))
      .digest("hex");
    links.push({ stream: "bench", seq, at, prev, payload, hash });
    prev = hash;
  }
  return links;
}
