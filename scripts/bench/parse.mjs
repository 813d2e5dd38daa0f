import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import MarkdownIt from "markdown-it";
import { bundleOptions } from "../steps/bundle.mjs";
import { ROOT } from "../steps/root.mjs";
import { idle } from "./idle.mjs";
import { shuffled, spread } from "./statistics.mjs";

const REPETITIONS = 5;
const SMALL = 100_000;
const LARGE = 10_000_000;

/** The pure parser: what a byte costs in a long document against a short one, and its speed against bare markdown-it. */
export async function measure() {
  const parse = await parser();
  const markdown = new MarkdownIt();
  const contenders = { product: parse, "markdown-it": (text) => markdown.parse(text, {}) };
  for (const [name, piece] of Object.entries(pieces())) {
    const texts = { small: grown(piece, SMALL), large: grown(piece, LARGE) };
    for (const read of Object.values(contenders)) for (let n = 0; n < 5; n++) read(texts.small);
    const results = [];
    for (let n = 1; n <= REPETITIONS; n++) results.push(await compared(contenders, texts));
    console.log(
      `  ${name.padEnd(10)}  a byte of 10 MB / of 100 kB: ${spread(results.map(growth))}   goal ≤ 1.3` +
        `   speed / markdown-it's: ${spread(results.map(speed))}   goal ≥ 0.5` +
        `   (${(LARGE / 1e3 / results[0].product.large).toFixed(1)} MB/s)`,
    );
  }
}

const growth = ({ product: { small, large } }) => large / LARGE / (small / SMALL);
const speed = ({ product, "markdown-it": bare }) => bare.large / product.large;

/** Milliseconds of each contender for each text, in an order that chance decides. */
async function compared(contenders, texts) {
  const result = { product: {}, "markdown-it": {} };
  for (const name of shuffled(Object.keys(contenders))) {
    await idle();
    // A short text is read as often as makes the clock exact.
    result[name].small = timed(contenders[name], texts.small, 20);
    result[name].large = timed(contenders[name], texts.large, 1);
  }
  return result;
}

function timed(read, text, times) {
  globalThis.gc?.();
  const from = performance.now();
  for (let n = 0; n < times; n++) read(text);
  return (performance.now() - from) / times;
}

async function parser() {
  const outfile = join(ROOT, "dist/bench/parse.js");
  const { outdir: _, entryPoints: __, ...options } = bundleOptions([]);
  await build({ ...options, entryPoints: [join(ROOT, "lib/domain/checklist/parse.ts")], outfile });
  return (await import(pathToFileURL(outfile))).parse;
}

/** Kinds of documents: the five as they are, a bare list, tables, and another language. */
function pieces() {
  const folder = join(ROOT, "prisma/documents");
  const five = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  return {
    "the five": () => `${five.join("\n\n")}\n\n`,
    list: (n) => `- [ ] Check that service ${n} answers (if applicable)\n`,
    table: (n) =>
      `${n % 50 === 0 ? "\n## Part\n\n| Task | Owner | Status |\n|---|---|---|\n" : ""}| Restart node ${n} | Ops | |\n`,
    german: (n) =>
      `${n % 40 === 0 ? "\n## Vor dem Deployment\n\n" : ""}- [ ] Dienst ${n} neu starten und prüfen (falls nötig)\n`,
  };
}

function grown(piece, bytes) {
  const parts = [];
  for (let length = 0, n = 0; length < bytes; n++) {
    parts.push(piece(n));
    length += parts.at(-1).length;
  }
  return parts.join("").slice(0, bytes);
}
