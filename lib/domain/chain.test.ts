import { describe, expect, it } from "vitest";
import { type Followed, followChain, GENESIS, type Link, linkHash } from "./chain";

const start: Followed = { seq: 0, hash: GENESIS, at: "" };

function chain(...payloads: string[]): Link[] {
  const links: Link[] = [];
  for (const [index, payload] of payloads.entries()) {
    const prev = links.at(-1)?.hash ?? GENESIS;
    const line = { stream: "s", seq: index + 1, at: `2026-01-01T00:00:0${index}.000Z`, prev, payload };
    links.push({ ...line, hash: linkHash(line) });
  }
  return links;
}

const messages = (links: readonly Link[]) => followChain(links, start).breaks.map(({ message }) => message);

describe("the chain", () => {
  it("follows lines that belong together, in one go or in pages", () => {
    const links = chain("a", "b", "c");
    expect(messages(links)).toEqual([]);
    const first = followChain(links.slice(0, 2), start);
    expect(followChain(links.slice(2), first.to)).toEqual({
      to: { seq: 3, hash: links[2]?.hash, at: "2026-01-01T00:00:02.000Z" },
      breaks: [],
    });
  });

  it("hashes as the database does", () => {
    const line = { stream: "workspace", seq: 1, at: "2026-11-21T05:00:00.123Z", prev: GENESIS, payload: '{"a":"é"}' };
    expect(linkHash(line)).toBe("2c68c2e770852cfe74edc3e9ac1fb498e465d58b909703598d35bea58a23b615");
  });

  it.each([
    [
      "an edited payload",
      (links: Link[]) => links.map((l) => (l.seq === 2 ? { ...l, payload: "x" } : l)),
      /not what was written/,
    ],
    [
      "an edited time",
      (links: Link[]) => links.map((l) => (l.seq === 2 ? { ...l, at: "2026-01-01T00:00:01.001Z" } : l)),
      /not what was written/,
    ],
    ["a line taken out", (links: Link[]) => links.filter(({ seq }) => seq !== 2), /Entry 2 should come here/],
    ["two lines swapped", ([a, b, c]: Link[]) => [a, c, b].flatMap((l) => l ?? []), /should come here/],
    ["a line put in", ([a, ...rest]: Link[]) => (a ? [a, a, ...rest] : rest), /does not follow/],
    [
      "a time before the one before",
      (links: Link[]) => links.map((l) => (l.seq === 3 ? { ...l, at: "2025-01-01T00:00:00.000Z" } : l)),
      /dated before/,
    ],
  ])("finds %s", (_, change, expected) => {
    expect(messages(change(chain("a", "b", "c"))).join(" ")).toMatch(expected);
  });
});
