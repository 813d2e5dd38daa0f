// `npm run build`: what `npm start` builds, without starting anything.
import { build } from "./steps/build.mjs";
import { generate } from "./steps/generate.mjs";
import { giveUp } from "./steps/trouble.mjs";

try {
  await generate();
  await build();
} catch (error) {
  giveUp(error);
}
