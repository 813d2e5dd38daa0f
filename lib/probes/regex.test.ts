import { describe, expect, it } from "vitest";
import { objectionToRegex, regex } from "./regex";

describe("a pattern", () => {
  it("is looked for anywhere in a text, and tells its groups", () => {
    const version = regex("(?i)PostgreSQL (\\d+)(?:\\.(\\d+))?( beta)?");
    expect(version.test("this is postgresql 15.18")).toBe(true);
    expect(version.match("this is postgresql 15.18")).toEqual(["postgresql 15.18", "15", "18", null]);
    expect(version.match("MySQL")).toBeNull();
    expect(regex("^\\p{L}+é$").test("abcé")).toBe(true);
  });

  it("that makes a backtracking engine stand still is answered in time that grows with the text", () => {
    const text = `${"a".repeat(1024 * 1024)}!`;
    expect(regex("^(a+)+$").test(text)).toBe(false);
    expect(regex("(a|aa)+$").test(text)).toBe(false);
    expect(regex("^(\\w+\\s?)*$").test(text)).toBe(false);
  });

  it("whose work over a long text would hold the worker up is given up", () => {
    const wide = regex("([a-m].{1,100}[n-z])[0-9]");
    expect(wide.test(`a${"b".repeat(50)}z7`)).toBe(true);
    expect(() => wide.test("a".repeat(1024 * 1024))).toThrow(expect.objectContaining({ reason: "budget_exhausted" }));
  });

  it.each([
    ["", "Give the pattern to look for"],
    ["a".repeat(501), "Write the pattern in at most 500 characters"],
    ["a{1,1000}", "The pattern repeats too much"],
    ["((a{1,100}){1,100}){1,100}", "The pattern repeats too much"],
    ["(?=a)b", "Patterns know no look-ahead"],
    ["(?<!a)b", "Patterns know no look-ahead"],
    ["(a)\\1", "Patterns know no references back"],
    ["(a", "In the pattern a bracket ( is not closed"],
    ["a)", "In the pattern a bracket ) closes nothing"],
    ["[a", "In the pattern a bracket [ is not closed"],
    ["*a", "In the pattern a repetition (* + ? {}) has nothing"],
    ["[z-a]", "The pattern cannot be read at “z-a”"],
  ])("%s is refused in words", (pattern, sentence) => {
    expect(objectionToRegex(pattern)).toContain(sentence);
    expect(() => regex(pattern)).toThrow(expect.objectContaining({ reason: "config_invalid" }));
  });

  it("that can be used meets no objection", () => {
    expect(objectionToRegex("^v?(?P<major>\\d+)\\.\\d+$")).toBeNull();
  });
});
