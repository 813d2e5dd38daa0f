import { describe, expect, it } from "vitest";
import { chainOf } from "./bundle.test-fixture";
import { dueHeads } from "./due-heads";

const links = chainOf(
  "d1",
  ["item.ticked", "role.signed", "item.ticked"].map((type) => JSON.stringify({ fact: { type } })),
);
const today = "2025-11-28T23:00:00.000Z";
const seqs = (...given: Parameters<typeof dueHeads>) => dueHeads(...given).map(({ seq }) => seq);

describe("the heads that have to be signed", () => {
  it("are every decision, and once a day the last entry", () => {
    expect(seqs(links, null, today)).toEqual([2, 3]);
    expect(seqs(links, { seq: 1, at: "2025-11-28T01:00:00.000Z" }, today)).toEqual([2]);
    expect(seqs(links, { seq: 1, at: "2025-11-27T23:59:59.000Z" }, today)).toEqual([2, 3]);
    expect(seqs(links.slice(0, 1), { seq: 1, at: today }, today)).toEqual([]);
    expect(seqs(chainOf("d1", ["{}"]), { seq: 1, at: today }, today)).toEqual([]);
    expect(seqs([], null, today)).toEqual([]);
  });
});
