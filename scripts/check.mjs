// `npm run check`: all guards of the house, in seconds; the same in the hook and in CI.
import { generate } from "./steps/generate.mjs";
import { runGuards } from "./steps/guards.mjs";
import { giveUp, Trouble } from "./steps/trouble.mjs";

try {
  await generate();
  const failed = await runGuards();
  if (failed.length > 0) throw new Trouble(`The check failed: ${failed.join(", ")}. What was found stands above.`);
} catch (error) {
  giveUp(error);
}
