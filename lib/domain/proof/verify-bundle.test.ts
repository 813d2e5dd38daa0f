import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { chainOf, headOf, key, linksOf, sampleBundle, sign, told } from "./bundle.test-fixture";
import { isSigned } from "./signed";
import { verifyBundle } from "./verify-bundle";

const said = (...[files, expected]: Parameters<typeof verifyBundle>) => {
  const { word, findings } = verifyBundle(files, expected);
  return [word, ...findings.map(({ file, entry, message }) => `${file}${entry ? ` ${entry}` : ""}: ${message}`)];
};
const write = (words: string) => utf8ToBytes(words);
const lineOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("a bundle that nobody touched", () => {
  it("is sound, and its record tells what was decided", () => {
    const verdict = verifyBundle(sampleBundle());
    expect(verdict).toMatchObject({ word: "sound", findings: [], notes: [], deployment: "d1", key });
    expect(verdict.told).toMatchObject({
      what: "Shop 1.0.0 to production",
      outcome: "Closed as partial: “Search is slow”.",
    });
    expect(verdict.told?.signatures.flatMap(({ lines }) => lines.map(({ role }) => role))).toContain("Release manager");
    expect(verdict.heads.map(({ seq }) => seq)).toEqual([verdict.record?.entries]);
  });

  it("agrees with a head, an entry or a key that is known from elsewhere", () => {
    const { hash, seq } = linksOf(told())[2] ?? { hash: "", seq: 0 };
    expect(said(sampleBundle(), { deployment: "d1", seq, hash, key: key.slice(0, 16) })).toEqual(["sound"]);
    expect(said(sampleBundle(), { hash: hash.slice(0, 16) })).toEqual(["sound"]);
  });

  it("without a key matches, and says that nothing vouches for it", () => {
    const verdict = verifyBundle(sampleBundle({ key: null, heads: [], sign: () => null }));
    expect(verdict.word).toBe("unsigned");
    expect(verdict.notes.join()).toMatch(/Nothing vouches/);
  });

  it.each([
    [new Story(), "Go was not called."],
    [new Story().tell(dan, { type: "no-go.declared", reason: "Too late" }), "NO-GO was declared: “Too late”."],
    [new Story().tell(dan, { type: "go.called" }), "Go was called; the launch is not through."],
    [
      new Story().tell(dan, { type: "go.called" }, { type: "launch.completed" }),
      "The launch is through; the deployment is not closed.",
    ],
    [
      new Story().tell(dan, { type: "deployment.closed", outcome: "successful", reason: null }),
      "Closed as successful.",
    ],
  ])("says where a deployment stands (%#)", (story, outcome) => {
    expect(verifyBundle(sampleBundle({ links: linksOf(story) })).told?.outcome).toBe(outcome);
  });

  it("asks for the documents of every version it stood on", () => {
    const { deployment } = new Story();
    const template = { ...deployment.template, version: 2, document: "e".repeat(64), fileName: "NEW.md" };
    const { checklist, policy } = deployment;
    const story = told().tell(dan, { type: "deployment.upgraded", template, checklist, policy, reason: "Newer" });
    expect(said(sampleBundle({ links: linksOf(story) }))).toEqual([
      "broken",
      "document/: The document “NEW.md” that the record names is not here.",
    ]);
  });

  it("notes a state hash that it computes otherwise", () => {
    const scope = { scope: null, stateHash: "0".repeat(64) };
    const story = new Story().tell(cora, {
      ...{ type: "role.signed", stage: "final", role: "Release manager", decision: "reject", meaning: "No." },
      ...{ comment: "No", method: "password", ...scope },
    });
    expect(verifyBundle(sampleBundle({ links: linksOf(story) })).notes).toEqual([
      "The signature of entry 2 carries a hash that this version computes otherwise.",
    ]);
  });
});

describe("a bundle that is not what was exported", () => {
  const bundle = sampleBundle();
  const record = lineOf(bundle["record.jsonl"]);

  it("because it is none", () => {
    expect(said({})).toEqual(["broken", "manifest.json: This is not an evidence bundle: it has no manifest.json."]);
    expect(said({ ...bundle, "manifest.json": write("{}") })[1]).toMatch(/manifest is not as it was written/);
  });

  it("because what it says is not written as it was", () => {
    const spaced = (name: string) => ({ ...bundle, [name]: write(lineOf(bundle[name]).replace("{", "{ ")) });
    expect(said(spaced("manifest.json"))[1]).toMatch(/manifest is not as it was written/);
    expect(said({ ...bundle, "manifest.json": Uint8Array.of(0xff) })[1]).toMatch(/manifest is not as it was written/);
    expect(said(spaced("record.jsonl"))).toContain(
      "record.jsonl 1: Line 1 is not a line of a record as it was written.",
    );
    expect(isSigned("head", { statement: { key }, publicKey: "no hex", signature: "" })).toBe(false);
  });

  it("names a file that was changed, taken out or put in", () => {
    expect(said({ ...bundle, "README.txt": write("x") })[1]).toBe(
      "README.txt: This file is not the one that was exported.",
    );
    expect(said({ ...bundle, "x.txt": write("x") })[1]).toMatch(/x.txt: This file was not part/);
    const { "document/SHOP.md": _, ...without } = bundle;
    expect(said(without).slice(1)).toEqual([
      "document/SHOP.md: This file was part of the bundle and is missing.",
      "document/: The document “SHOP.md” that the record names is not here.",
    ]);
    const { "record.jsonl": __, "heads.jsonl": ___, ...empty } = bundle;
    expect(said(empty)[0]).toBe("broken");
  });

  it("names the entry that was edited, left out or swapped", () => {
    const lines = record.split("\n");
    const edited = record.replace("Search is slow", "All is well here");
    const closing = lines.length - 1;
    expect(said({ ...bundle, "record.jsonl": write(edited) })).toContain(
      `record.jsonl ${closing}: Entry ${closing} is not what was written: its hash does not match.`,
    );
    const cut = lines.toSpliced(closing - 1, 1).join("\n");
    expect(said({ ...bundle, "record.jsonl": write(cut) })).toContain(
      `record.jsonl ${closing - 1}: The record ends at entry ${closing - 1}; the bundle was made of ${closing}.`,
    );
    expect(said({ ...bundle, "record.jsonl": write(`${record}x`) })).toContain(
      `record.jsonl ${closing + 1}: Line ${closing + 1} is not a line of a record as it was written.`,
    );
    expect(said({ ...bundle, "record.jsonl": Uint8Array.of(0xff) })[0]).toBe("broken");
  });

  it("names what the record does not know, also where the manifest was made anew", () => {
    const others = { "document/SHOP.md": write("other"), "evidence/r1.json": write("{}") };
    expect(said(sampleBundle({ others })).slice(1)).toEqual([
      "document/SHOP.md: The record names no file with this content (its SHA-256 is another).",
      "evidence/r1.json: The record names no file with this content (its SHA-256 is another).",
      "document/: The document “SHOP.md” that the record names is not here.",
      expect.stringMatching(/^evidence\/: What a probe saw/),
    ]);
  });

  it("because another key signed it, or none fits", () => {
    const forged = sampleBundle({ sign: () => sign("bundle", "something else") });
    expect(said(forged)[1]).toMatch(/signature of the bundle does not fit/);
    expect(said(sampleBundle({ sign: () => ({ publicKey: "zz", signature: "" }) }))[0]).toBe("broken");
    expect(said(sampleBundle({ key: null, heads: [] }))[1]).toMatch(/does not fit/);
    expect(said(sampleBundle(), { key: "abc" })[1]).toMatch(/not signed with the key you expect/);
    const head = headOf(linksOf(told())[0] as never);
    const wrong = { ...head, signature: "0".repeat(128) };
    const strange = { ...head, statement: { ...head.statement, key: "0".repeat(64) } };
    expect(said(sampleBundle({ heads: [wrong, strange] })).filter((one) => /does not fit/.test(one))).toHaveLength(2);
    const { "heads.jsonl": _, ...without } = bundle;
    expect(said({ ...without, "heads.jsonl": write("{}\n") })).toContain(
      "heads.jsonl: Line 1 is not a signed head as it was written.",
    );
  });

  it("because its record was rewritten after a head was signed, or is of another deployment", () => {
    const { entries } = told();
    const rewritten = chainOf(
      "d1",
      entries.map(({ by, fact }) => JSON.stringify({ by: { ...by, name: "Mallory" }, fact })),
    );
    const heads = linksOf(told()).slice(-1).map(headOf);
    expect(said(sampleBundle({ links: rewritten, heads }))[1]).toMatch(/had another hash when its head was signed/);
    const other = sampleBundle({ links: chainOf("d2", ["{}"]), heads });
    expect(said(other).slice(1)).toEqual([
      "record.jsonl 1: Entry 1 belongs to another record, d2.",
      expect.stringMatching(/is signed for another record, d1/),
    ]);
    const hash = "f".repeat(64);
    const mixed = sampleBundle({ sign: (of) => sign("bundle", of), links: rewritten, heads: [] });
    const swapped = { ...mixed, "record.jsonl": bundle["record.jsonl"] ?? new Uint8Array() };
    expect(said(swapped).some((one) => /is another than the one the bundle was made of/.test(one))).toBe(true);
    expect(said(bundle, { deployment: "d9" })[1]).toMatch(/bundle of another deployment, d1/);
    expect(said(bundle, { seq: 2, hash })[1]).toBe("record.jsonl 2: Entry 2 does not have the hash you hold.");
    expect(said(bundle, { hash })[1]).toBe("record.jsonl: No entry here has the hash you hold.");
  });

  it("because its record is not one of a deployment", () => {
    const links = chainOf("d1", ['{"by":1}']);
    expect(said(sampleBundle({ links })).slice(1)).toEqual([
      "record.jsonl: The record cannot be read as that of a deployment.",
    ]);
    expect(() => sampleBundle({ links: [] })).toThrow("d1 has no entries");
  });
});
