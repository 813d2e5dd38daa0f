import fc from "fast-check";
import { expect, it } from "vitest";
import { shortage } from "./shortage";

const ROLES = ["A", "B", "C", "D"];
const held = fc.subarray(["p", "q", "r", "s", "t"]);
const holders = fc.record({ A: held, B: held, C: held, D: held });
const needs = fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 4, maxLength: 4 });

type Held = Record<string, string[]>;
type Place = [role: string, need: number];

/** Every place tried with everybody: slow, and plainly right. */
function fits([role, ...more]: string[], held: Held, taken: readonly string[] = []): boolean {
  if (role === undefined) return true;
  return (held[role] ?? []).some((person) => !taken.includes(person) && fits(more, held, [...taken, person]));
}
const placesOf = (places: readonly Place[]) => places.flatMap(([role, need]) => Array<string>(need).fill(role));

it("is empty exactly where each place can have somebody of its own, and else no role in it could be spared", () => {
  const property = fc.property(holders, needs, (held: Held, counts) => {
    const all = ROLES.map((role, at): Place => [role, counts[at] ?? 1]);
    const among = all.filter(([role]) => shortage(new Map(all), held).includes(role));
    expect(among.length === 0).toBe(fits(placesOf(all), held));
    if (among.length > 0) expect(fits(placesOf(among), held)).toBe(false);
    for (const spared of among) expect(fits(placesOf(among.filter((each) => each !== spared)), held)).toBe(true);
  });
  fc.assert(property, { numRuns: 2000 });
});

it("takes a role nobody was named for as one without people", () => {
  expect(shortage(new Map([["A", 1]]), {})).toEqual(["A"]);
  expect(shortage(new Map(), {})).toEqual([]);
});
