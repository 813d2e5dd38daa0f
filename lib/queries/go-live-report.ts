import { anchorsOf } from "@/lib/db/anchors";
import { db } from "@/lib/db/client";
import { readDeployment } from "@/lib/db/deployments";
import { entriesFrom, entriesOf } from "@/lib/db/entries";
import { readWorkspace } from "@/lib/db/workspace";
import { followChain, GENESIS } from "@/lib/domain/chain";
import { aroundOf } from "@/lib/domain/deployment/around";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { DeploymentFact } from "@/lib/domain/deployment/fact";
import { Evidence } from "@/lib/domain/probe/evidence";
import type { Proof } from "@/lib/domain/report/record-extract";
import { type Report, report } from "@/lib/domain/report/report";
import { reportNetworks } from "@/lib/domain/report/report-networks";

/** The go-live report of a deployment as it stands now, its chain followed from the first line. `by` is who asks. */
export async function goLiveReport(id: string, by: string): Promise<Report> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  const [entries, proof, rules] = await Promise.all([
    entriesOf(id, DeploymentFact, 0, deployment.seq),
    proofOf(id, deployment.seq),
    rulesOf(deployment),
  ]);
  return report({
    deployment,
    entries,
    proof,
    around: aroundOf(workspace, deployment, proof.checkedAt),
    generated: { at: proof.checkedAt, by },
    networks: reportNetworks(rules, Object.values(workspace.networks)),
  });
}

/** By which rules the probes reached their targets when their verdicts last changed. */
async function rulesOf({ probes }: Deployment): Promise<string[]> {
  const runs = Object.values(probes).flatMap(({ last }) => last?.run ?? []);
  const rows = await db.probeRun.findMany({ where: { id: { in: runs } }, select: { evidence: true } });
  return rows.flatMap(({ evidence }) => Seen.safeParse(evidence).data?.policy?.rule ?? []);
}

const Seen = Evidence.pick({ policy: true });

/** Everything up to the entry the report is of, so that one written meanwhile is no contradiction. */
async function proofOf(stream: string, upTo: number): Promise<Proof> {
  const [links, { heads }] = await Promise.all([entriesFrom(stream, 0, upTo), anchorsOf(stream)]);
  const { to, breaks } = followChain(links, { seq: 0, hash: GENESIS, at: "" });
  const [first] = breaks;
  return {
    head: { seq: to.seq, hash: to.hash },
    checkedAt: new Date().toISOString(),
    problem: first ? `${breaks.length} of ${links.length} entries do not match. ${first.message}` : null,
    signed: heads.findLast(({ statement }) => statement.seq <= upTo)?.statement ?? null,
    hashes: Object.fromEntries(links.map(({ seq, hash }) => [seq, hash])),
  };
}
