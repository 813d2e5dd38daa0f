import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskOf } from "./mask";

const SECRET = 'hü/nter 2&"x';
const mask = maskOf([SECRET, "plainword77", "ab1"]);
const percentOf = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join("");
const bytes = Buffer.from(SECRET);

describe("a mask", () => {
  it.each([
    SECRET,
    JSON.stringify({ seen: SECRET }),
    JSON.stringify(JSON.stringify(SECRET)),
    encodeURIComponent(SECRET),
    `https://depot.test/?q=${encodeURIComponent(SECRET).replaceAll("%20", "+")}&x=1`,
    `https://depot.test/?q=${encodeURIComponent(SECRET).toLowerCase()}`,
    percentOf(SECRET),
    bytes.toString("base64"),
    bytes.toString("base64url"),
    `Basic ${Buffer.from(`me:${SECRET}`).toString("base64")}`,
    `x${Buffer.from(`longer user:${SECRET}`).toString("base64url")}`,
    Buffer.from(JSON.stringify({ a: 1, password: SECRET })).toString("base64"),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    bytes.toString("hex").replace(/(..)/g, "$1:"),
    [...SECRET].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
    [...SECRET].map((one) => `&#${one.charCodeAt(0)};`).join(""),
    "h&#xfc;/nter 2&amp;&quot;x",
  ])("finds a secret as %s", (text) => {
    const masked = mask(`before ${text} after`);
    expect(masked).toContain("[masked]");
    expect(masked).not.toMatch(/nter|6e7465|bnRlc|udGVy|50ZX/i);
  });

  it("finds it whatever its case, and escaped letter by letter", () => {
    expect(mask("PLAINWORD77")).toBe("[masked]");
    expect(mask("pla%69nword77")).toBe("[masked]");
    expect(mask("p\\x6cainword77")).toBe("[masked]");
  });

  it("finds the part of it that a server may repeat alone", () => {
    expect(maskOf(["postgres://app:p%40ss-word@db.test/depot"])("for p@ss-word")).toBe("for [masked]");
    expect(maskOf(["app:hunter22"])("hunter22 is wrong")).toBe("[masked] is wrong");
    expect(maskOf(["first line of a key\nsecond line of a key\n"])("second line of a key")).toBe("[masked]");
  });

  it("finds it where a text was cut in the midst of it", () => {
    const long = maskOf(["correct-horse-battery"]);
    expect(long("it said “no: correct-horse-bat”.")).toBe("it said “no: [masked]”.");
    expect(long("no: correct-horse-b…")).toBe("no: [masked]…");
    expect(long(`535 ${Buffer.from("u:correct-horse-battery").toString("base64").slice(0, 24)}`)).toBe("535 [masked]");
    expect(long(`535 ${Buffer.from("correct-horse-battery").toString("hex").slice(0, 31)}`)).toBe("535 [masked]");
    expect(long("correct")).toBe("correct");
  });

  it("leaves everything else as it is, and what is too short to be told apart", () => {
    for (const text of [
      "ab1",
      "status 200 expected, 503 seen",
      "max-age=31536000; includeSubDomains",
      "%zz &#1; \\u12",
    ])
      expect(mask(text)).toBe(text);
    expect(maskOf([])("plainword77")).toBe("plainword77");
  });

  it("keeps no more of a secret than of any other text", () => {
    const canary = fc
      .string({ minLength: 8, maxLength: 40, unit: "grapheme" })
      .filter((text) => text.trim().length > 7);
    fc.assert(
      fc.property(canary, fc.string(), fc.string(), (secret, before, after) => {
        const masked = maskOf([secret]);
        for (const form of [secret, encodeURIComponent(secret), Buffer.from(`${before}:${secret}`).toString("base64")])
          expect(masked(`${before} ${form} ${after}`)).not.toContain(form);
      }),
      { numRuns: 300 },
    );
  });
});
