import { describe, expect, it } from "vitest";
import { answered, junk } from "./authority.test-fixture";
import { headOf, key, linksOf, sampleBundle, sign, told } from "./bundle.test-fixture";
import { timestampFile } from "./check-timestamps";
import type { SignedHead } from "./signed-head";
import { statementDigest } from "./timestamp-of";
import { verdictLines } from "./verdict-lines";
import { verifyBundle } from "./verify-bundle";

const links = linksOf(told());
const heads = [links[1], links[3]].map((link) => headOf(link as never));
const [first, second] = heads.map(({ statement }) => statementDigest(statement)) as [string, string];

/** The sample with these files among its own. */
function bundle(files: Record<string, Uint8Array>, of: readonly SignedHead[] = heads) {
  const { others } = sampled();
  return sampleBundle({ heads: of, others: { ...others, ...files } });
}

function sampled() {
  const { "record.jsonl": _, "heads.jsonl": __, "manifest.json": ___, ...others } = sampleBundle();
  return { others };
}

describe("timestamps in a bundle", () => {
  it("are told with time, authority and what checks them", () => {
    const files = {
      [timestampFile(4)]: answered(second, { key: "strange" }),
      [timestampFile(2)]: answered(first, { key: "p384", name: "Witness Ltd" }),
    };
    const verdict = verifyBundle(bundle(files));
    expect(verdict).toMatchObject({
      word: "sound",
      stamps: [
        { seq: 2, isChecked: true },
        { seq: 4, isChecked: false },
      ],
    });
    const { facts, timestamps, notes } = verdictLines(verdict);
    expect(facts).toContain("With a timestamp of an authority outside: 2");
    const openssl = `openssl ts -verify -digest ${first} -in timestamps/2.tsr -CAfile authority.pem`;
    expect(timestamps[0]).toBe(
      `Entry 2: signed 2025-11-28T12:00:00.000Z by the clock of the database. Its timestamp says 2025-12-01T12:00:00.000Z; the certificate in it says “Witness Ltd”, and its signature fits that.\n${openssl}`,
    );
    expect(timestamps[1]).toMatch(
      /says “Witness”, and its signature is not checked here: only this can tell\.\nopenssl/,
    );
    expect(notes.join()).toMatch(/Whether it is from an authority you trust/);
  });

  it("say which heads have none, and which came without a certificate", () => {
    const change = ({ data }: { data: { certificates?: unknown } }) => delete data.certificates;
    const { facts, timestamps } = verdictLines(
      verifyBundle(bundle({ [timestampFile(2)]: answered(first, { change }) })),
    );
    expect(facts).toContain("With a timestamp of an authority outside: 1; not those at 4");
    expect(timestamps[0]).toMatch(/it came without a certificate, and its signature is not checked here/);
    expect(verdictLines(verifyBundle(bundle({}))).facts).toContain(
      "None of them has a timestamp of an authority outside",
    );
  });

  it("that are of something else, of no head, or none, are named", () => {
    const files = {
      [timestampFile(4)]: answered(first),
      [timestampFile(2)]: junk,
      [timestampFile(3)]: answered(first),
      "timestamps/x": junk,
    };
    const { word, findings, stamps } = verifyBundle(bundle(files));
    expect([word, stamps]).toEqual(["broken", []]);
    expect(findings.map(({ file, message }) => `${file}: ${message}`).sort()).toEqual([
      "timestamps/2.tsr: This is no answer of a timestamp authority (RFC 3161).",
      "timestamps/3.tsr: There is no signed head here that this would be the timestamp of.",
      "timestamps/4.tsr: This timestamp is of something else than the head at entry 4.",
      "timestamps/x: There is no signed head here that this would be the timestamp of.",
    ]);
  });
});

describe("the keys of a bundle", () => {
  it("are named where a head was signed with another than the bundle", () => {
    const unsigned = { key: null, sign: () => null };
    const other = (of: typeof unsigned, some: SignedHead[]) =>
      verifyBundle(sampleBundle({ ...of, heads: some })).notes.find((note) => note.includes("another key"));
    expect(other(unsigned, heads)).toMatch(
      `The heads at entries 2, 4 are signed with another key than this bundle: ${key}`,
    );
    expect(other(unsigned, heads.slice(0, 1))).toMatch("The head at entry 2 is signed with another key");
    expect(verifyBundle(bundle({})).notes).toEqual([]);
  });

  it("and hashes that somebody holds may be written in either case", () => {
    const held = { hash: `${links[0]?.hash}`.toUpperCase(), key: key.toUpperCase() };
    expect(verifyBundle(sampleBundle({ sign: (statement) => sign("bundle", statement) }), held).word).toBe("sound");
  });
});
