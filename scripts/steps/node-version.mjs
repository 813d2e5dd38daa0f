import { Trouble } from "./trouble.mjs";

const OLDEST = [20, 19];

/** Refuses a Node that is too old. `version` as in process.versions.node. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Trouble(
    `Countersign needs Node ${OLDEST.join(".")} or newer; this is Node ${version}. Install a current one from https://nodejs.org and start again.`,
  );
}
