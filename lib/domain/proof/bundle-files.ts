import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import type { Link } from "@/lib/domain/chain";
import type { BundleManifest, BundleStatement } from "./bundle-manifest";
import { HEADS } from "./check-heads";
import { type BundleFiles, MANIFEST } from "./check-manifest";
import { RECORD } from "./check-record";
import { fingerprint } from "./fingerprint";
import type { SignedHead } from "./signed-head";

/** `sign` answers key and signature in hex for a statement, or null where there is no key. */
export type BundleInput = {
  deployment: string;
  /** When it is exported: ISO 8601 in UTC. */
  at: string;
  key: string | null;
  links: readonly Link[];
  heads: readonly SignedHead[];
  /** Everything else that goes in, by name. */
  others: BundleFiles;
  sign: (statement: BundleStatement) => { publicKey: string; signature: string } | null;
};

/** The files of an evidence bundle, the manifest of their hashes included. */
export function bundleFiles({ deployment, at, key, links, heads, others, sign }: BundleInput): BundleFiles {
  const head = links.at(-1);
  if (!head) throw new Error(`${deployment} has no entries`);
  const files = { ...others, [RECORD]: lines(links), [HEADS]: lines(heads) };
  const hashes = Object.entries(files).map(([name, bytes]) => [name, fingerprint(bytes)]);
  const { seq, hash } = head;
  const statement = { v: 1 as const, deployment, seq, hash, at, key, files: Object.fromEntries(hashes) };
  const signed = sign(statement) ?? { publicKey: null, signature: null };
  return { ...files, [MANIFEST]: lines([{ statement, ...signed } satisfies BundleManifest]) };
}

const lines = (values: readonly unknown[]) => utf8ToBytes(values.map((value) => `${canonical(value)}\n`).join(""));
