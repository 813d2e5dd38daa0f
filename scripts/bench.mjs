// `npm run bench [-- tick hot sign page parse verify probe]`: measures the product against its limits and a naive twin, all in
// one run. Every figure is a ratio taken inside one repetition; the medians over the repetitions are printed with their
// spread.

import { inWords, Trouble } from "./steps/trouble.mjs";

const FAMILIES = {
  tick: () => import("./bench/tick.mjs"),
  hot: () => import("./bench/hot.mjs"),
  sign: () => import("./bench/sign.mjs"),
  page: () => import("./bench/page.mjs"),
  parse: () => import("./bench/parse.mjs"),
  verify: () => import("./bench/verify.mjs"),
  probe: () => import("./bench/probe.mjs"),
};
// These measure pure code: no server and no database is started for them alone.
const PURE = new Set(["parse", "verify", "probe"]);

async function main() {
  const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const unknown = names.filter((name) => !FAMILIES[name]);
  if (unknown.length > 0)
    throw new Trouble(`bench knows ${Object.keys(FAMILIES).join(", ")}, not ${unknown.join(", ")}.`);
  const chosen = names.length > 0 ? names : Object.keys(FAMILIES);
  const place = chosen.every((name) => PURE.has(name)) ? null : await placed();
  try {
    for (const name of chosen) {
      const { measure } = await FAMILIES[name]();
      console.log(`\n${name}`);
      await measure(place);
    }
    place?.printMemory();
  } finally {
    await place?.stop();
  }
}

const placed = () => import("./bench/place.mjs").then(({ benchPlace }) => benchPlace());

try {
  await main();
} catch (error) {
  console.error(`\n${inWords(error)}`);
  process.exitCode = 1;
}
