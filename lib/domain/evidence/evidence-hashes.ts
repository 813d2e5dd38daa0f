import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Shown } from "./fact";

const known = new WeakMap<Deployment["evidence"], Map<string, string[]>>();

/** What shows an item now, each piece as its SHA-256 (lower-case hex): a file's own, else that of its canonical form. */
export function evidenceHashes({ evidence }: Pick<Deployment, "evidence">, item: string): string[] {
  const byItem = known.get(evidence) ?? grouped(evidence);
  known.set(evidence, byItem);
  return byItem.get(item) ?? [];
}

function grouped(evidence: Deployment["evidence"]): Map<string, string[]> {
  const byItem = new Map<string, string[]>();
  for (const { item, shown, withdrawn } of evidence) {
    if (!withdrawn) byItem.set(item, [...(byItem.get(item) ?? []), hashOf(shown)].sort());
  }
  return byItem;
}

const hashOf = (shown: Shown): string =>
  shown.kind === "file" ? shown.sha256 : bytesToHex(sha256(utf8ToBytes(canonical(shown))));
