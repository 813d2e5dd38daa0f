import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { anchorsOf, stampsOf } from "@/lib/db/anchors";
import { db } from "@/lib/db/client";
import { readDeployment } from "@/lib/db/deployments";
import { documentBytes } from "@/lib/db/documents";
import { entriesFrom } from "@/lib/db/entries";
import { fileBytes } from "@/lib/db/kept-files";
import { canonical } from "@/lib/domain/canonical";
import type { Link } from "@/lib/domain/chain";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { keptFilesOf } from "@/lib/domain/evidence/kept-files-of";
import { DOCUMENTS, EVIDENCE } from "@/lib/domain/proof/check-files";
import type { BundleFiles } from "@/lib/domain/proof/check-manifest";
import { timestampFile } from "@/lib/domain/proof/check-timestamps";
import type { SignedHead } from "@/lib/domain/proof/signed-head";

/** What a bundle is made of: the deployment as it stands, its record and signed heads, and what the record names. */
type EvidenceBundle = { deployment: Deployment; links: Link[]; heads: SignedHead[]; files: BundleFiles };

/** Gathers what shows how a deployment went. Refuses where there is none. */
export async function evidenceBundle(id: string): Promise<EvidenceBundle> {
  const deployment = await readDeployment(id);
  const [links, { heads }, documents, evidence, kept] = await Promise.all([
    entriesFrom(id, 0, deployment.seq),
    anchorsOf(id),
    documentsOf(deployment),
    evidenceOf(deployment),
    keptFiles(deployment),
  ]);
  const reached = heads.filter(({ statement }) => statement.seq <= deployment.seq);
  const { stamps } = await stampsOf(reached, id);
  const timestamps = stamps.map((one) => [timestampFile(one.statement.seq), hexToBytes(one.timestamp)]);
  const read = { "deployment.json": utf8ToBytes(`${JSON.stringify(deployment, null, 2)}\n`) };
  return {
    deployment,
    links,
    heads: reached,
    files: { ...read, ...documents, ...evidence, ...kept, ...Object.fromEntries(timestamps) },
  };
}

async function documentsOf({ template, upgrades }: Deployment): Promise<BundleFiles> {
  const versions = [...upgrades.map(({ before }) => before.template), template];
  const named = new Map(versions.map(({ document, fileName }) => [document, fileName]));
  const files: Record<string, Uint8Array> = {};
  for (const [sha256, fileName] of named) {
    const bytes = await documentBytes(sha256);
    if (bytes) files[`${DOCUMENTS}${sha256.slice(0, 8)}-${plainName(fileName)}`] = bytes;
  }
  return files;
}

/** What people added as evidence, and scans of signatures on paper. */
async function keptFiles(deployment: Deployment): Promise<BundleFiles> {
  const files: Record<string, Uint8Array> = {};
  for (const { sha256, name } of keptFilesOf(deployment)) {
    const bytes = await fileBytes(sha256);
    if (bytes) files[`${EVIDENCE}${sha256.slice(0, 16)}-${plainName(name)}`] = bytes;
  }
  return files;
}

/** A name that is one on every system that may unpack it. It is cut between characters: half of one is no text. */
const plainName = (name: string): string => [...name.replace(/[^\p{L}\p{N}._ -]/gu, "_")].slice(-120).join("");

/** What the probes saw, whole, where the record names it: the text that was hashed. */
async function evidenceOf({ id: deployment, seq }: Deployment): Promise<BundleFiles> {
  const rows = await db.$queryRaw<{ id: string; evidence: unknown }[]>`
    SELECT r.id, r.evidence FROM probe_run r JOIN (
      SELECT DISTINCT coalesce(payload::jsonb -> 'fact' ->> 'run', payload::jsonb #>> '{fact,automatic,run}') AS run FROM entry
      WHERE stream = ${deployment} AND seq <= ${seq}
        AND payload::jsonb -> 'fact' ->> 'type' IN ('probe.judged', 'item.reopened', 'item.ticked')) named ON named.run = r.id
    WHERE r.deployment = ${deployment} AND r.evidence IS NOT NULL`;
  return Object.fromEntries(
    rows.map(({ id, evidence }) => [`${EVIDENCE}${id}.json`, utf8ToBytes(canonical(evidence))]),
  );
}
