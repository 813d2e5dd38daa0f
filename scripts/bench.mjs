// `npm run bench [-- tick page]`: measures the product against its limits and a naive twin, all in one run. Every figure
// is a ratio taken inside one repetition; the medians over the repetitions are printed with their spread.

import { inWords, Trouble } from "./steps/trouble.mjs";

const FAMILIES = {
  tick: () => import("./bench/tick.mjs"),
  page: () => import("./bench/page.mjs"),
};

async function main() {
  const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const unknown = names.filter((name) => !FAMILIES[name]);
  if (unknown.length > 0)
    throw new Trouble(`bench knows ${Object.keys(FAMILIES).join(", ")}, not ${unknown.join(", ")}.`);
  const chosen = names.length > 0 ? names : Object.keys(FAMILIES);
  const { benchPlace } = await import("./bench/place.mjs");
  const place = await benchPlace();
  try {
    for (const name of chosen) {
      const { measure } = await FAMILIES[name]();
      console.log(`\n${name}`);
      await measure(place);
    }
    place.printMemory();
  } finally {
    await place.stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(`\n${inWords(error)}`);
  process.exitCode = 1;
}
