import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endBreaks, followChain, GENESIS, type Link } from "@/lib/domain/chain";
import { chainOf, sampleBundle } from "./bundle.test-fixture";
import { checkRecord } from "./check-record";
import { verifyBundle } from "./verify-bundle";

type Head = { stream: string; seq: number; hash: string; at: string };
type Stored = { entries: Link[]; heads: Head[] };

/** Short entries: what is changed is found by place, and ten thousand records have to be followed. */
const acts = ["ticked", "unticked", "failed", "excluded", "ticked"].map(
  (what) => `{"fact":{"item":"i1","type":"item.${what}"}}`,
);
const short = () => chainOf("d1", acts);

const pristine = (): Stored => {
  const streams = [short(), chainOf("workspace", ['{"a":1}', '{"b":"é"}', '{"c":[]}'])];
  const heads = streams.map((links) => {
    const { stream, seq, hash, at } = links.at(-1) as Link;
    return { stream, seq, hash, at };
  });
  return { entries: streams.flat(), heads };
};

/** Reads the two tables as the verifier of the database does: by stream, in the order of their places. */
function breaksIn({ entries, heads }: Stored): string[] {
  const names = new Set([...heads, ...entries].map(({ stream }) => stream));
  return [...names].flatMap((stream) => {
    const links = entries.filter((entry) => entry.stream === stream).sort((left, right) => left.seq - right.seq);
    const head = heads.find((one) => one.stream === stream) ?? { stream, seq: 0, hash: GENESIS };
    const { to, breaks } = followChain(links, { seq: 0, hash: GENESIS, at: "" });
    return [...breaks, ...endBreaks(to, head)].map((one) => `${one.stream} ${one.seq}`);
  });
}

const COLUMNS = ["stream", "seq", "at", "prev", "payload", "hash"] as const;

/** Another value of a column, one character of it changed. */
function changed(value: string | number, place: number, sign: string): string | number {
  if (typeof value === "number") return value + (place % 2 === 0 ? 1 : -1) * ((place % 5) + 1);
  const at = place % value.length;
  return value.slice(0, at) + (value[at] === sign ? "~" : sign) + value.slice(at + 1);
}

const spot = fc.record({ row: fc.nat(), place: fc.nat(), sign: fc.string({ minLength: 1, maxLength: 1 }) });
const changes = fc.oneof(
  fc.record({ act: fc.constantFrom(...COLUMNS), spot }),
  fc.record({ act: fc.constantFrom("head.stream", "head.seq", "head.hash", "head.at"), spot }),
  fc.record({ act: fc.constantFrom("delete", "delete-head", "swap", "insert", "first", "last"), spot }),
);

function tamper(
  { entries, heads }: Stored,
  { act, spot: { row, place, sign } }: typeof changes extends fc.Arbitrary<infer T> ? T : never,
) {
  const at = row % entries.length;
  const victim = entries[at] as Link;
  const head = heads[row % heads.length] as unknown as Record<string, string | number>;
  const line = victim as unknown as Record<string, string | number>;
  if (act.startsWith("head.")) head[act.slice(5)] = changed(head[act.slice(5)] as string, place, sign);
  else if (act === "delete-head") heads.splice(row % heads.length, 1);
  else if (act === "delete") entries.splice(at, 1);
  else if (act === "first") entries.shift();
  else if (act === "last") entries.pop();
  else if (act === "swap") {
    const other = entries.find(({ stream, seq }) => stream === victim.stream && seq !== victim.seq) as Link;
    [victim.payload, other.payload] = [other.payload, victim.payload];
  } else if (act === "insert") {
    const later = entries.filter(({ stream, seq }) => stream === victim.stream && seq > victim.seq);
    for (const one of later) one.seq += 1;
    entries.splice(at + 1, 0, { ...victim, seq: victim.seq + 1 });
  } else line[act] = changed(line[act] as string, place, sign);
}

describe("a single change of anything that is stored", () => {
  const untouched = JSON.stringify(pristine());

  it("is found and named by its entry, whatever it is, ten thousand times", () => {
    expect(breaksIn(pristine())).toEqual([]);
    const kinds = new Set<string>();
    fc.assert(
      fc.property(changes, (change) => {
        const stored = JSON.parse(untouched) as Stored;
        tamper(stored, change);
        kinds.add(change.act);
        fc.pre(JSON.stringify(stored) !== untouched);
        expect(breaksIn(stored).length).toBeGreaterThan(0);
      }),
      { numRuns: 10_000 },
    );
    expect(kinds.size).toBe(16);
  }, 60_000);

  it("names the very entry whose column was edited", () => {
    const { entries } = pristine();
    for (const column of ["at", "payload", "hash", "prev"] as const) {
      for (const [row, { stream, seq }] of entries.entries()) {
        const stored = JSON.parse(untouched) as Stored;
        tamper(stored, { act: column, spot: { row, place: 3, sign: "x" } });
        expect(breaksIn(stored)).toContain(`${stream} ${seq}`);
      }
    }
  });
});

describe("a single change of a byte of a bundle", () => {
  const bundle = sampleBundle();
  const change = (bytes: Uint8Array, { place, bit }: { place: number; bit: number }) => {
    const copy = bytes.slice();
    const at = place % copy.length;
    copy[at] = (copy[at] ?? 0) ^ (1 << bit);
    return copy;
  };
  const flips = fc.record({ place: fc.nat(), bit: fc.nat({ max: 7 }) });

  it("is found in the record, ten thousand times", () => {
    const small = sampleBundle({ links: short() });
    const record = small["record.jsonl"] as Uint8Array;
    const { seq, hash } = short().at(-1) as Link;
    const of = { deployment: "d1", seq, hash } as never;
    expect(checkRecord(small, of).findings).toEqual([]);
    fc.assert(
      fc.property(flips, (flip) => {
        const { findings } = checkRecord({ "record.jsonl": change(record, flip) }, of);
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.every(({ entry }) => entry !== null)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it("is found in every file of it", () => {
    const names = Object.keys(bundle);
    fc.assert(
      fc.property(fc.nat({ max: names.length - 1 }), flips, (index, flip) => {
        const name = names[index] as string;
        const edited = { ...bundle, [name]: change(bundle[name] as Uint8Array, flip) };
        expect(verifyBundle(edited).word).toBe("broken");
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
