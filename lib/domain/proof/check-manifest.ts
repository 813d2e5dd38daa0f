import { canonical } from "@/lib/domain/canonical";
import { BundleManifest } from "./bundle-manifest";
import { type Finding, finding } from "./bundle-verdict";
import { fingerprint } from "./fingerprint";
import { isSigned } from "./signed";
import { text } from "./text";

/** The files of a bundle by name. */
export type BundleFiles = Readonly<Record<string, Uint8Array>>;

export const MANIFEST = "manifest.json";

/** Reads the manifest, which must be the canonical form of itself. Null where it is none. */
export function manifestIn(files: BundleFiles): BundleManifest | null {
  const written = text(files[MANIFEST] ?? new Uint8Array());
  try {
    const manifest = BundleManifest.parse(JSON.parse(written ?? ""));
    return `${canonical(manifest)}\n` === written ? manifest : null;
  } catch {
    return null;
  }
}

/** Holds the files against the manifest, and the manifest against its signature. */
export function checkManifest(files: BundleFiles, manifest: BundleManifest): Finding[] {
  const { files: named } = manifest.statement;
  const changed = Object.entries(named).flatMap(([file, sha256]) => {
    const bytes = Object.hasOwn(files, file) ? files[file] : undefined;
    if (!bytes) return [finding(file, "This file was part of the bundle and is missing.")];
    return fingerprint(bytes) === sha256 ? [] : [finding(file, "This file is not the one that was exported.")];
  });
  const added = Object.keys(files).filter((file) => file !== MANIFEST && !Object.hasOwn(named, file));
  return [
    ...changed,
    ...added.map((file) => finding(file, "This file was not part of the bundle when it was exported.")),
    ...signatureFindings(manifest),
  ];
}

function signatureFindings({ statement, publicKey, signature }: BundleManifest): Finding[] {
  if (statement.key === null && publicKey === null && signature === null) return [];
  const signed = publicKey !== null && signature !== null && isSigned("bundle", { statement, publicKey, signature });
  return signed ? [] : [finding(MANIFEST, "The signature of the bundle does not fit what it signs.")];
}
