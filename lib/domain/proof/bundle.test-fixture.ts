import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import { GENESIS, type Link, linkHash } from "@/lib/domain/chain";
import { dan, launching, type Story } from "@/lib/domain/deployment/sample.test-fixture";
import { bundleFiles } from "./bundle-files";
import { fingerprint } from "./fingerprint";
import { signedBytes } from "./signed";
import type { SignedHead } from "./signed-head";

const secret = new Uint8Array(32).fill(7);
const publicKey = bytesToHex(ed25519.getPublicKey(secret));
export const key = fingerprint(ed25519.getPublicKey(secret));
const document = utf8ToBytes("# Shop to production\n- [ ] Database created\n");
const seen = utf8ToBytes('{"status":200}');

/** A signature by the key of the samples. */
export const sign = (purpose: "head" | "bundle", statement: unknown) => ({
  publicKey,
  signature: bytesToHex(ed25519.sign(signedBytes(purpose, statement), secret)),
});

/** The lines of a record that these payloads make, one a second. */
export function chainOf(stream: string, payloads: readonly string[]): Link[] {
  const links: Link[] = [];
  for (const [index, payload] of payloads.entries()) {
    const at = new Date(Date.UTC(2025, 10, 28, 10, 0, index)).toISOString();
    const line = { stream, seq: index + 1, at, prev: links.at(-1)?.hash ?? GENESIS, payload };
    links.push({ ...line, hash: linkHash(line) });
  }
  return links;
}

/** A deployment that names the document and the evidence of the sample. */
export const told = (): Story => {
  const template = { id: "t1", title: "Shop", version: 1, document: fingerprint(document), fileName: "SHOP.md" };
  const story = launching({ template });
  const verdict = { outcome: "pass" as const, reason: null, summary: "200", assertions: [] };
  const fact = { type: "probe.judged" as const, item: "i10", run: "r1", sha256: fingerprint(seen), verdict };
  return story.tell(dan, fact, { type: "deployment.closed", outcome: "partial", reason: "Search is slow" });
};

export const linksOf = ({ entries }: Story): Link[] =>
  chainOf(
    "d1",
    entries.map(({ by, fact }) => canonical({ by, fact })),
  );

export function headOf({ stream, seq, hash }: Link): SignedHead {
  const statement = { v: 1 as const, stream, seq, hash, at: "2025-11-28T12:00:00.000Z", key };
  return { statement, ...sign("head", statement) };
}

/** The bundle of the sample; `over` takes the place of what it is made of. */
export function sampleBundle(over: Partial<Parameters<typeof bundleFiles>[0]> = {}) {
  const links = over.links ?? linksOf(told());
  return bundleFiles({
    ...{ deployment: "d1", at: "2025-11-28T12:00:00.000Z", key, links },
    heads: links.slice(-1).map(headOf),
    others: { "document/SHOP.md": document, "evidence/r1.json": seen, "README.txt": utf8ToBytes("Read me.\n") },
    sign: (statement) => sign("bundle", statement),
    ...over,
  });
}
