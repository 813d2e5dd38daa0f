import { expect, it } from "vitest";
import { inTurn } from "./in-turn";

const turns = () => inTurn({ atOnce: 2, waiting: 1, full: () => new Error("full") });

/** Work that ends when it is told to. */
function piece() {
  let end = (_: string) => {};
  const promise = new Promise<string>((resolve) => {
    end = resolve;
  });
  return { begun: false, end, promise };
}
type Piece = ReturnType<typeof piece>;

const begin = (one: Piece) => () => {
  one.begun = true;
  return one.promise;
};

it("runs two at once, lets one wait and refuses the next", async () => {
  const turn = turns();
  const [first, second, third] = [piece(), piece(), piece()];
  const answers = [first, second, third].map((one) => turn(begin(one)));
  await expect(turn(begin(piece()))).rejects.toThrow("full");
  expect([first.begun, second.begun, third.begun]).toEqual([true, true, false]);
  second.end("b");
  expect(await answers[1]).toBe("b");
  await expect.poll(() => third.begun).toBe(true);
  first.end("a");
  third.end("c");
  expect(await Promise.all(answers)).toEqual(["a", "b", "c"]);
});

it("gives the turn on when work fails", async () => {
  const turn = turns();
  const failing = Array.from({ length: 3 }, () => turn(() => Promise.reject(new Error("broken"))));
  for (const each of failing) await expect(each).rejects.toThrow("broken");
  expect(await Promise.all([turn(async () => 1), turn(async () => 2)])).toEqual([1, 2]);
});
