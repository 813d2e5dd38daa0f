import { describe, expect, it } from "vitest";
import { holds, type Operator } from "./operator";
import { settingValue } from "./postgres/setting-value";
import { isAtLeast } from "./version";

describe("a value that was read", () => {
  it.each([
    ["is", "10", "10.0", true],
    ["is", "on", "off", false],
    ["is not", "on", "off", true],
    ["at least", "10", "9", true],
    ["at least", "9", "10", false],
    ["at most", "9", "9", true],
    ["more than", "9", "9", false],
    ["less than", "-1", "0", true],
    ["contains", "allkeys-lru", "lru", true],
    ["at most", "on", "1", null],
    ["at most", "", "1", null],
  ] as [Operator, string, string, boolean | null][])("%s: %s and %s", (operator, seen, expected, held) => {
    expect(holds(operator, seen, expected)).toBe(held);
  });
});

describe("a version", () => {
  it.each([
    ["15.18 (Debian 15.18-0+deb12u1)", "15.4", true],
    ["15.18", "15.19", false],
    ["16", "15.4", true],
    ["7.0.15", "7", true],
    ["9.6", "10", false],
    ["", "1", false],
    ["devel", "1", false],
  ])("%s is at least %s: %s", (version, least, held) => expect(isAtLeast(version, least)).toBe(held));
});

describe("a setting of PostgreSQL", () => {
  it.each([
    ["16384", "8kB", "integer", "134217728"],
    ["128MB", "8kB", "integer", "134217728"],
    ["1s", "ms", "integer", "1000"],
    ["500", "ms", "integer", "500"],
    ["1.5h", "s", "real", "5400000"],
    ["-1", "ms", "integer", "-1"],
    ["100", null, "integer", "100"],
    ["TRUE", null, "bool", "on"],
    ["0", null, "bool", "off"],
    ["maybe", null, "bool", "maybe"],
    ["3 parsecs", "ms", "integer", "3 parsecs"],
    ["replica", null, "enum", "replica"],
  ])("%s in %s (%s) is %s", (text, unit, type, value) => expect(settingValue(text, { unit, type })).toBe(value));
});
