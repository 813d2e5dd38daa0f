import { expect, it } from "vitest";
import { pauseAfter, supervise } from "./supervise.mjs";

/** Stands for a program that ends when it is told to. */
function programs() {
  const started = [];
  const start = () => {
    let end;
    const exited = new Promise((resolve) => {
      end = resolve;
    });
    const child = { process: { pid: started.length + 1 }, exited, end, stop: async () => end("SIGTERM") };
    started.push(child);
    return child;
  };
  return { start, started };
}

it("waits longer after each failure, up to half a minute", () => {
  expect([0, 1, 2, 20].map(pauseAfter)).toEqual([500, 1000, 2000, 30_000]);
});

it("starts a crashed program again, says so, and stops it for good when asked to", async () => {
  const { start, started } = programs();
  const said = [];
  const worker = supervise("worker", {}, { say: (text) => said.push(text), start });
  started[0].end("SIGKILL");
  await expect.poll(() => started.length, { timeout: 3000 }).toBe(2);
  expect(said).toEqual(["the worker stopped (SIGKILL); starting it again in 0.5 s"]);
  await worker.stop();
  expect(started.length).toBe(2);
});

it("restarts at once and quietly when that is wanted", async () => {
  const { start, started } = programs();
  const said = [];
  const web = supervise("server", {}, { say: (text) => said.push(text), start });
  await web.restart();
  await expect.poll(() => started.length).toBe(2);
  expect(said).toEqual([]);
  await web.stop();
});
