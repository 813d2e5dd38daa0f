import { anchorsOf } from "@/lib/db/anchors";
import { readDeployment } from "@/lib/db/deployments";
import { entriesFrom, entriesOf } from "@/lib/db/entries";
import { readWorkspace } from "@/lib/db/workspace";
import { followChain, GENESIS } from "@/lib/domain/chain";
import { aroundOf } from "@/lib/domain/deployment/around";
import { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { Proof } from "@/lib/domain/report/record-extract";
import { type Report, report } from "@/lib/domain/report/report";

/** The go-live report of a deployment as it stands now, its chain followed from the first line. `by` is who asks. */
export async function goLiveReport(id: string, by: string): Promise<Report> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  const [entries, proof] = await Promise.all([
    entriesOf(id, DeploymentFact, 0, deployment.seq),
    proofOf(id, deployment.seq),
  ]);
  return report({
    deployment,
    entries,
    proof,
    around: aroundOf(workspace, deployment, proof.checkedAt),
    generated: { at: proof.checkedAt, by },
  });
}

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
