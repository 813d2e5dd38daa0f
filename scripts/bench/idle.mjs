import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Waits until the machine is at least 85 % idle over half a second; gives up after a while and says so with false. */
export async function idle(patience = 15_000) {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const before = ticks();
    await sleep(500);
    const after = ticks();
    if ((after.idle - before.idle) / (after.all - before.all) >= 0.85) return true;
  }
  return false;
}

/** Clock ticks of all processors since boot, from the first line of /proc/stat (proc(5)). */
function ticks() {
  const [, ...numbers] = readFileSync("/proc/stat", "utf8").split("\n")[0].split(/\s+/);
  const counts = numbers.map(Number);
  return { idle: counts[3] + counts[4], all: counts.reduce((sum, each) => sum + each, 0) };
}
