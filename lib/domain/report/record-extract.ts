import type { Deployment, DeploymentEntry } from "@/lib/domain/deployment/deployment";
import { describeDeployment } from "@/lib/domain/deployment/describe";
import type { HeadStatement } from "@/lib/domain/proof/head-statement";

/** What checking the chain gave. `hashes` by seq, lower-case hex; `problem` in words where it does not hold. */
export type Proof = {
  head: { seq: number; hash: string };
  checkedAt: string;
  problem: string | null;
  hashes: Readonly<Record<number, string>>;
  /** The last head that was signed; null or not there where none was. */
  signed?: HeadStatement | null;
};

export type RecordLine = { seq: number; at: string; by: string; what: string; hash: string };

export type RecordExtract = {
  total: number;
  head: Proof["head"];
  checkedAt: string;
  problem: string | null;
  signed: HeadStatement | null;
  lines: RecordLine[];
};

const LAST = 40;

/** The first entry and the last ones; the whole record is exported on its own. */
export function recordExtract(
  deployment: Deployment,
  entries: readonly DeploymentEntry[],
  proof: Proof,
): RecordExtract {
  const { head, checkedAt, problem, signed = null } = proof;
  const shown = entries.length > LAST + 1 ? [...entries.slice(0, 1), ...entries.slice(-LAST)] : entries;
  return {
    total: entries.length,
    head,
    checkedAt,
    problem,
    signed,
    lines: shown.map(({ seq, at, by, fact }) => ({
      seq,
      at,
      by: by.name,
      what: describeDeployment(deployment, { seq, fact }),
      hash: proof.hashes[seq] ?? "",
    })),
  };
}
