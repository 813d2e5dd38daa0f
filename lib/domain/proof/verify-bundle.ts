import type { Link } from "@/lib/domain/chain";
import type { BundleManifest, BundleStatement } from "./bundle-manifest";
import { type BundleVerdict, type Expected, type Finding, finding } from "./bundle-verdict";
import { checkFiles } from "./check-files";
import { checkHeads } from "./check-heads";
import { type BundleFiles, checkManifest, MANIFEST, manifestIn } from "./check-manifest";
import { checkRecord, RECORD } from "./check-record";
import { checkTimestamps } from "./check-timestamps";
import type { HeadStatement } from "./head-statement";
import { otherKeys } from "./other-keys";
import { told as readRecord, type Told } from "./told";

/**
 * Checks an evidence bundle by itself: every file, every entry of the record and its chain, the signed heads, the
 * documents; and reads from the record alone what was decided. `expected` is what the reader knows from elsewhere.
 */
export function verifyBundle(files: BundleFiles, expected: Expected = {}): BundleVerdict {
  const manifest = manifestIn(files);
  if (!manifest) return noBundle(files);
  const { links, findings: inRecord } = checkRecord(files, manifest.statement);
  const { heads, findings: inHeads } = checkHeads(files, links);
  const { stamps, findings: inTimestamps } = checkTimestamps(files, heads);
  const told = inRecord.length === 0 ? readRecord(links) : null;
  const findings = [
    ...checkManifest(files, manifest),
    ...inRecord,
    ...inHeads,
    ...inTimestamps,
    ...(told ? checkFiles(files, told) : unread(inRecord)),
    ...unexpected(manifest.statement, links, expected),
  ];
  return {
    word: findings.length > 0 ? "broken" : manifest.signature === null ? "unsigned" : "sound",
    ...{ findings, notes: notes(manifest, heads, told), heads, stamps, told },
    deployment: manifest.statement.deployment,
    record: recordOf(links),
    key: manifest.statement.key,
  };
}

function noBundle(files: BundleFiles): BundleVerdict {
  const message = Object.hasOwn(files, MANIFEST)
    ? "The manifest is not as it was written, so nothing here can be held against it."
    : "This is not an evidence bundle: it has no manifest.json.";
  const nothing = { notes: [], deployment: null, record: null, heads: [], stamps: [], key: null, told: null };
  return { word: "broken", findings: [finding(MANIFEST, message)], ...nothing };
}

const unread = (inRecord: readonly Finding[]): Finding[] =>
  inRecord.length > 0 ? [] : [finding(RECORD, "The record cannot be read as that of a deployment.")];

function recordOf(links: readonly Link[]): BundleVerdict["record"] {
  const [first] = links;
  const last = links.at(-1);
  return first && last ? { entries: links.length, hash: last.hash, first: first.at, last: last.at } : null;
}

function unexpected(
  { deployment, key: signedWith }: BundleStatement,
  links: readonly Link[],
  expected: Expected,
): Finding[] {
  if (expected.deployment !== undefined && expected.deployment !== deployment)
    return [finding(MANIFEST, `This is the bundle of another deployment, ${deployment}.`)];
  const { seq } = expected;
  // People write hex in either case.
  const [key, hash] = [expected.key?.toLowerCase(), expected.hash?.toLowerCase()];
  const findings: Finding[] = [];
  if (key !== undefined && !signedWith?.startsWith(key))
    findings.push(finding(MANIFEST, "This was not signed with the key you expect."));
  if (hash === undefined) return findings;
  const met = links.find((link) => (seq === undefined ? link.hash.startsWith(hash) : link.seq === seq));
  if (met?.hash.startsWith(hash)) return findings;
  const message =
    seq === undefined ? "No entry here has the hash you hold." : `Entry ${seq} does not have the hash you hold.`;
  return [...findings, finding(RECORD, message, seq ?? null)];
}

function notes({ statement }: BundleManifest, heads: readonly HeadStatement[], told: Told | null): string[] {
  const unsigned =
    "Nothing vouches for this bundle as a whole: the installation had no signing key when it was exported. It agrees with itself, which whoever can write a file can bring about.";
  return [
    ...(statement.key === null ? [unsigned] : []),
    ...otherKeys(heads, statement.key),
    ...(told?.otherHash ?? []).map(
      (seq) => `The signature of entry ${seq} carries a hash that this version computes otherwise.`,
    ),
  ];
}
