import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { anna, cora, dan } from "@/lib/domain/deployment/sample.test-fixture";
import { chainOf, linksOf, sampleBundle, told } from "./bundle.test-fixture";
import { fingerprint } from "./fingerprint";
import { verdictLines } from "./verdict-lines";
import { verifyBundle } from "./verify-bundle";

const picture = utf8ToBytes("a picture");
const scanned = utf8ToBytes("a scan");

const kept = (bytes: Uint8Array, name: string) => ({
  ...{ name, media: "image/png", bytes: bytes.length, sha256: fingerprint(bytes) },
});

/** A deployment with a picture as evidence, and a signature on paper. */
function withFiles() {
  const story = told();
  const shown = { kind: "file" as const, ...kept(picture, "seen.png") };
  return story.tell(
    anna,
    { type: "evidence.added", item: "i1", shown },
    { type: "evidence.withdrawn", evidence: story.entries.length + 1, reason: "of another host" },
    {
      ...{ type: "paper.entered", stage: "final", role: "Release manager", decision: "reject", comment: "not now" },
      ...{ signer: { id: "dan", name: "Dan Lind" }, meaning: "No.", signedOn: "2025-11-28", scope: null },
      ...{ scan: kept(scanned, "scan.png"), stateHash: "0".repeat(64) },
    },
  );
}

const plain = sampleBundle();
const there = { "evidence/a-seen.png": picture, "evidence/b-scan.png": scanned };
const bundle = (files: Record<string, Uint8Array>) => {
  const { "document/SHOP.md": document, "evidence/r1.json": seen } = plain;
  if (!document || !seen) throw new Error("no sample");
  const others = { "document/SHOP.md": document, "evidence/r1.json": seen, ...files };
  return sampleBundle({ links: linksOf(withFiles()), others });
};
const findings = (files: Record<string, Uint8Array>) =>
  verifyBundle(bundle(files)).findings.map(({ file, message }) => `${file}: ${message}`);

describe("what people added, in a bundle", () => {
  it("is there, withdrawn or not, with the scans of signatures on paper", () => {
    expect(findings(there)).toEqual([]);
  });

  it("is named where it is missing, was edited, or belongs to nothing", () => {
    expect(findings({ "evidence/a-seen.png": picture })).toEqual([
      "evidence/: The file “scan.png” that the record names is not here.",
    ]);
    expect(findings({ ...there, "evidence/a-seen.png": utf8ToBytes("another picture") })).toEqual([
      "evidence/a-seen.png: The record names no file with this content (its SHA-256 is another).",
      "evidence/: The file “seen.png” that the record names is not here.",
    ]);
    expect(findings({ ...there, "evidence/c-more.png": utf8ToBytes("more") })).toEqual([
      "evidence/c-more.png: The record names no file with this content (its SHA-256 is another).",
    ]);
  });
});

it("tells a signature on paper from others", () => {
  const story = withFiles();
  story.tell(cora, { type: "paper.confirmed", paper: story.entries.length });
  const links = chainOf(
    "d1",
    linksOf(story).map(({ payload }) => payload),
  );
  const { signatures } = verdictLines(verifyBundle(sampleBundle({ links })));
  expect(signatures.filter((line) => line.includes("on paper"))).toEqual([
    expect.stringMatching(/^Final approval, Release manager: rejected by Dan Lind, .*, on paper, rejected$/),
  ]);
  expect(signatures.length).toBeGreaterThan(1);
  expect(dan.name).toBe("Dan Lind");
});
