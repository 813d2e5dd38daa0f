import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { atTarget } from "./at-target";

const { signal: never } = new AbortController();

type More = { alone?: boolean; restMs?: number; signal?: AbortSignal };

/** Runs at a target that end when they are told, and what was seen of them. */
function runs(key: string) {
  const seen: string[] = [];
  const ends: Record<string, () => void> = {};
  const run = (name: string, { alone = false, restMs = 0, signal = never }: More = {}) =>
    atTarget({ key, queue: key, alone, restMs }, signal, async () => {
      seen.push(`${name} from`);
      await new Promise<void>((end) => {
        ends[name] = end;
      });
      seen.push(`${name} to`);
    });
  const end = (name: string) => ends[name]?.();
  return { seen, run, end };
}

it("lets two at once to a target, and the next when one goes", async () => {
  const { seen, run, end } = runs("a");
  const [one, two, three] = [run("one"), run("two"), run("three")];
  await sleep(5);
  expect(seen).toEqual(["one from", "two from"]);
  end("two");
  await two;
  await sleep(5);
  expect(seen).toEqual(["one from", "two from", "two to", "three from"]);
  end("one");
  end("three");
  await Promise.all([one, three]);
});

it("asks a target no sooner than 100 ms after it was asked last", async () => {
  const asked: number[] = [];
  const ask = () =>
    atTarget({ key: "b", queue: "b", alone: false, restMs: 0 }, never, async (apart) => {
      await apart();
      asked.push(performance.now());
    });
  await Promise.all([ask(), ask(), ask()]);
  const gaps = asked.map((at, n) => at - (asked[n - 1] ?? Number.NEGATIVE_INFINITY));
  expect(Math.min(...gaps)).toBeGreaterThan(97);
});

it("leaves one alone that must be, and its target a rest after it; other targets do not wait", async () => {
  const { seen, run, end } = runs("c");
  const other = runs("d");
  const all = [run("one"), run("flood", { alone: true, restMs: 60 }), run("two")];
  const elsewhere = other.run("three");
  await sleep(5);
  expect([...seen, ...other.seen]).toEqual(["one from", "three from"]);
  end("one");
  await all[0];
  await sleep(5);
  expect(seen).toEqual(["one from", "one to", "flood from"]);
  end("flood");
  await all[1];
  await sleep(30);
  expect(seen.at(-1)).toBe("flood to");
  await sleep(50);
  expect(seen.at(-1)).toBe("two from");
  end("two");
  other.end("three");
  await Promise.all([...all, elsewhere]);
});

it("sends away whoever would wait long for a target that rests", async () => {
  const { run, end } = runs("f");
  const flood = run("flood", { alone: true, restMs: 60_000 });
  const before = run("one");
  await sleep(5);
  end("flood");
  await flood;
  await expect(before).rejects.toThrow("The target rests");
  await expect(run("two")).rejects.toMatchObject({ until: expect.stringMatching(/^20.*Z$/) });
});

it("does not make others wait for one that left", async () => {
  const { seen, run, end } = runs("e");
  const leaving = new AbortController();
  const one = run("one");
  const left = run("flood", { alone: true, signal: leaving.signal });
  const two = run("two");
  await sleep(5);
  expect(seen).toEqual(["one from"]);
  leaving.abort(new Error("cancelled"));
  await expect(left).rejects.toThrow("cancelled");
  await expect(run("three", { signal: leaving.signal })).rejects.toThrow("cancelled");
  expect(seen).toEqual(["one from", "two from"]);
  end("one");
  end("two");
  await Promise.all([one, two]);
});

it("waits for nobody where no target is known", async () => {
  const ran = await atTarget(null, never, async (apart) => apart().then(() => 7));
  expect(ran).toBe(7);
});
