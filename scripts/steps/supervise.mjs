import { setTimeout as sleep } from "node:timers/promises";
import { startProgram } from "./child.mjs";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const STEADY = 60_000;

/**
 * Keeps dist/<name>.js running: a program that ends is started again, after a pause that doubles until it has held for
 * a minute. Returns { pid(), failures(), restart(), stop() }.
 */
export function supervise(name, env, { say, output, start = startProgram }) {
  const state = { stopping: false, failures: 0, child: undefined, pause: new AbortController() };
  const running = keep(name, env, { say, output, start, state });
  return {
    pid: () => state.child?.process.pid,
    failures: () => state.failures,
    async restart() {
      state.expected = true;
      await state.child?.stop();
    },
    async stop() {
      state.stopping = true;
      state.pause.abort();
      await state.child?.stop();
      await running;
    },
  };
}

async function keep(name, env, { say, output, start, state }) {
  while (!state.stopping) {
    const began = Date.now();
    state.child = start(name, env, output);
    const how = await state.child.exited;
    if (state.stopping) return;
    if (state.expected) {
      state.expected = false;
      continue;
    }
    if (Date.now() - began > STEADY) state.failures = 0;
    const pause = pauseAfter(state.failures++);
    say(`the ${name === "server" ? "web process" : name} stopped (${how}); starting it again in ${pause / 1000} s`);
    await sleep(pause, undefined, { signal: state.pause.signal }).catch(() => {});
  }
}

/** Milliseconds to wait after so many failures in a row. */
export const pauseAfter = (failures) => Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
