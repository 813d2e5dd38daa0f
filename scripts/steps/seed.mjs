import { run, tailOf } from "./run.mjs";
import { step } from "./step.mjs";
import { Trouble } from "./trouble.mjs";

const dist = (name, args, env, options) =>
  run(process.execPath, ["--enable-source-maps", `dist/${name}.js`, ...args], { env, ...options });

const indented = (text) => text.replace(/^/gm, "            ");

/** Imports the documents; what is there already stays as it is. */
export function seed(env) {
  return step("importing the documents", async (done) => {
    const { code, output } = await dist("seed", [], env);
    if (code !== 0) throw new Trouble(`The documents could not be imported:\n\n${tailOf(output, 20)}`);
    done(output.trim() ? `documents imported:\n${indented(tailOf(output, 20))}` : "documents in place");
  });
}

/** Fills in people, systems and deployments to look around in; resolves to what is to be told (names, passwords). */
export function demo(env) {
  return step("filling in the demonstration", async (done) => {
    const { code, stdout, output } = await dist("demo", [], env);
    if (code !== 0) throw new Trouble(`The demonstration could not be filled in:\n\n${tailOf(output, 20)}`);
    done("demonstration in place");
    return stdout.trim();
  });
}

/** The one-time link with which the first owner makes an account; empty when there is an owner. */
export async function ownerLink(env) {
  const { code, stdout, output } = await dist("seed", ["--owner-link"], env);
  if (code !== 0) throw new Trouble(`The link for the first owner could not be made:\n\n${tailOf(output, 20)}`);
  return stdout.trim().split("\n").at(-1).trim();
}
