import { describe, expect, it } from "vitest";
import { seedOf } from "./seed-of";
import { slotsWithin } from "./slots";

const MINUTE = 60_000;
const first = (seed: number) => ({ window: "first-2h" as const, from: 0, until: 120 * MINUTE, seed, failing: false });

describe("the moments of a window", () => {
  it("are as many as its pace makes, wherever between two of them they begin", () => {
    for (const seed of [0, 59_999, 123_456_789]) {
      expect(slotsWithin(first(seed), 0, 120 * MINUTE)).toHaveLength(15 + 21);
    }
    expect(slotsWithin(first(1000), 14 * MINUTE, 21 * MINUTE)).toEqual([841_000, 901_000, 1_201_000]);
    expect(slotsWithin({ ...first(0), window: "first-month", until: 21 * 1440 * MINUTE }, 0, 1e12)).toHaveLength(21);
  });

  it("are spread: of 200 probes of 20 deployments no second has more than a tenth of the starts", () => {
    const seconds = new Map<number, number>();
    let starts = 0;
    for (let n = 0; n < 200; n += 1) {
      const seed = seedOf(`6f1c2f1e-3c2b-4d53-9d0e-${String(n % 20).padStart(12, "0")}`, `i${Math.floor(n / 20)}`, 4);
      for (const at of slotsWithin(first(seed), 0, 15 * MINUTE)) {
        const second = Math.floor(at / 1000) % 60;
        seconds.set(second, (seconds.get(second) ?? 0) + 1);
        starts += 1;
      }
    }
    expect(starts).toBe(3000);
    expect(Math.max(...seconds.values())).toBeLessThan(0.1 * starts);
    expect(seconds.size).toBeGreaterThan(50);
  });

  it("are the same in every process", () => {
    expect(seedOf("d1", "i1", 2)).toBe(seedOf("d1", "i1", 2));
    expect(new Set([seedOf("d1", "i1", 2), seedOf("d1", "i1", 3), seedOf("d1", "i2", 2)]).size).toBe(3);
  });
});
