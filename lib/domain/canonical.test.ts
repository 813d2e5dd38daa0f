import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "./canonical";

describe("canonical", () => {
  it("sorts keys by UTF-16 code units, at any depth, and leaves arrays in their order", () => {
    const value = { "\u20ac": 1, "\r": 2, "1": 3, "\u{1f600}": 4, "\ufb33": 5, nested: { b: [3, 1], a: null } };
    expect(canonical(value)).toBe('{"\\r":2,"1":3,"nested":{"a":null,"b":[3,1]},"€":1,"😀":4,"\ufb33":5}');
  });

  it("writes numbers and strings as RFC 8785 does", () => {
    expect(canonical([1e30, 4.5, 0.002, 1e-27, -0, true, '\u000f\n"\\/é'])).toBe(
      '[1e+30,4.5,0.002,1e-27,0,true,"\\u000f\\n\\"\\\\/é"]',
    );
  });

  it("does not see the order in which keys were written, and loses nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(canonical(turned(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    ["undefined", undefined],
    ["a member that is undefined", { a: undefined }],
    ["a hole", new Array(1)],
    ["not a number", Number.NaN],
    ["infinity", [Number.POSITIVE_INFINITY]],
    ["a bigint", 1n],
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a lone surrogate", "\ud800"],
    ["a lone surrogate as key", { "\udc00": 1 }],
  ])("refuses %s", (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  it("takes an object without a prototype", () => {
    expect(canonical(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });
});

/** The same value with its keys written the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}
