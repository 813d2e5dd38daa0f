import { type Finding, finding } from "./bundle-verdict";
import type { BundleFiles } from "./check-manifest";
import { fingerprint } from "./fingerprint";
import type { Told } from "./told";

/** Where a bundle keeps the documents, and where what the probes saw and what people added. */
export const DOCUMENTS = "document/";
export const EVIDENCE = "evidence/";

/** Holds documents and evidence against the hashes that the record names; what it names must be there. */
export function checkFiles(files: BundleFiles, { documents, runs, kept }: Told): Finding[] {
  const isDocument = (name: string) => name.startsWith(DOCUMENTS);
  const isEvidence = (name: string) => name.startsWith(EVIDENCE);
  const held = Object.entries(files)
    .filter(([name]) => isDocument(name) || isEvidence(name))
    .map(([name, bytes]) => ({ name, sha256: fingerprint(bytes) }));
  const named = new Set([...documents.map(({ sha256 }) => sha256), ...runs, ...kept.map(({ sha256 }) => sha256)]);
  const there = new Set(held.map(({ sha256 }) => sha256));
  return [
    ...held
      .filter(({ sha256 }) => !named.has(sha256))
      .map(({ name }) => finding(name, "The record names no file with this content (its SHA-256 is another).")),
    ...documents
      .filter(({ sha256 }) => !there.has(sha256))
      .map(({ fileName }) => finding(DOCUMENTS, `The document “${fileName}” that the record names is not here.`)),
    ...runs
      .filter((sha256) => !there.has(sha256))
      .map((sha256) => finding(EVIDENCE, `What a probe saw (SHA-256 ${sha256.slice(0, 16)}…) is not here.`)),
    ...kept
      .filter(({ sha256 }) => !there.has(sha256))
      .map(({ name }) => finding(EVIDENCE, `The file “${name}” that the record names is not here.`)),
  ];
}
