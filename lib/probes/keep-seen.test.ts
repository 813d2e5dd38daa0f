import { expect, it } from "vitest";
import { keepJson } from "./keep-json";
import { keepSeen } from "./keep-seen";
import { keepText } from "./keep-text";
import { maskOf } from "./mask";
import { nothingSeen } from "./nothing-seen";

const mask = maskOf(["hunter22-and-more", "40412345"]);

it("masks before it cuts, so that no half of a secret is left at the end", () => {
  const text = `${"a".repeat(2040)}hunter22-and-more and so on`;
  expect(keepText(text, mask)).toBe(`${"a".repeat(2040)}[masked…`);
  expect(keepText("b".repeat(5000), mask)).toHaveLength(2048);
  expect(keepText(`${"c".repeat(2046)}😀😀`, mask)).toMatch(/c…$/);
});

it("keeps of what a kind noted what is JSON, and no more than a bounded part", () => {
  const at = new Date("2026-11-21T12:00:00Z");
  const odd = {
    at,
    bytes: Buffer.from("abc"),
    none: undefined,
    big: 10n,
    not: Number.NaN,
    pin: 40_412_345,
    map: new Map(),
  };
  expect(keepJson({ ...odd, "hunter22-and-more": [true, null, 5] }, mask)).toEqual({
    ...{ at: "2026-11-21T12:00:00.000Z", bytes: "[object Uint8Array]", big: "[object BigInt]", not: null },
    ...{ pin: "[masked]", map: "[object Map]", "[masked]": [true, null, 5] },
  });
  let deep: unknown = "deep";
  for (let level = 0; level < 20; level += 1) deep = [deep];
  expect(JSON.stringify(keepJson(deep, mask))).toBe('[[[[[[[["a list"]]]]]]]]');
  expect(keepJson(Array(2000).fill(1), mask)).toHaveLength(500);
});

it("keeps details small in all, however many lists they hold", () => {
  const records = Array(400).fill({ name: "app.depot.test", value: "v".repeat(300) });
  const seen = {
    ...nothingSeen(),
    details: { at: Object.fromEntries(Array.from({ length: 30 }, (_, n) => [n, records])) },
  };
  const kept = keepSeen(seen, mask).details ?? {};
  expect(JSON.stringify(kept).length).toBeLessThanOrEqual(256 * 1024);
  expect(kept).toMatchObject({ at: { 0: Array(20).fill(records[0]) } });
  const wide = { details: { all: Array(30).fill(Array(30).fill(Array(30).fill("w".repeat(2000)))) } };
  expect(keepSeen({ ...nothingSeen(), ...wide }, mask).details).toEqual({ cut: expect.any(String) });
});

it("masks headers by their names, in an answer and in what was said, and parameters of addresses", () => {
  const kept = keepSeen(
    {
      ...nothingSeen(),
      request: {
        method: "GET",
        url: "https://me:pw@depot.test/a?token=abc&b=1#part",
        headerNames: ["x-hunter22-and-more"],
      },
      response: {
        ...{ status: 200, bodySha256: "00", bodyBytes: 3, truncated: false, excerpt: "hunter22-and-more" },
        headers: { "x-api-key": "abc", server: "depot" },
      },
      redirects: [{ status: 302, url: "/next?session=abc" }],
      exchange: [{ at: 1, way: "sent", text: "GET /a HTTP/1.1\nx-api-key: abc\naccept: */*" }],
    },
    mask,
  );
  expect(kept).toMatchObject({
    request: { url: "https://depot.test/a?token=[masked]&b=1", headerNames: ["x-[masked]"] },
    response: { excerpt: "[masked]", headers: { "x-api-key": "[masked]", server: "depot" } },
    redirects: [{ url: "/next?session=[masked]" }],
    exchange: [{ text: "GET /a HTTP/1.1\nx-api-key: [masked]\naccept: */*" }],
  });
});
