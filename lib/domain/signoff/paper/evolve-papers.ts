import type { Deployment, DeploymentEntry, Signature } from "@/lib/domain/deployment/deployment";
import { coveredBy } from "@/lib/domain/signoff/covered";
import type { PaperFact } from "./fact";
import type { Paper } from "./paper";

/** The signatures on paper, and those that count, after one more entry about them. */
export function evolvePapers(
  before: Deployment,
  { by, at, seq }: DeploymentEntry,
  fact: PaperFact,
): Pick<Deployment, "papers" | "signatures"> {
  const moment = { by, at, seq };
  const { papers, signatures } = before;
  if (fact.type === "paper.entered") return { papers: [...papers, entered(before, moment, fact)], signatures };
  if (fact.type === "paper.refused") {
    const refused = { ...moment, reason: fact.reason };
    return { papers: papers.map((paper) => (paper.seq === fact.paper ? { ...paper, refused } : paper)), signatures };
  }
  const counted = papers.filter((paper) => paper.seq === fact.paper).map((paper) => signatureOf(paper, moment));
  return {
    papers: papers.map((paper) => (paper.seq === fact.paper ? { ...paper, confirmed: moment } : paper)),
    signatures: [...signatures, ...counted],
  };
}

function entered(
  before: Deployment,
  moment: Paper["entered"],
  { type: _, ...given }: Extract<PaperFact, { type: "paper.entered" }>,
): Paper {
  const stage = before.checklist.stages.find(({ id }) => id === given.stage);
  if (!stage) throw new Error(`${before.id} has no stage ${given.stage}`);
  const covered = coveredBy(before, stage, given.role);
  return { ...given, seq: moment.seq, entered: moment, covered, confirmed: null, refused: null };
}

/** It counts for who signed the paper, from when it was confirmed, over what there was when it was entered. */
function signatureOf(paper: Paper, confirmed: Paper["entered"]): Signature {
  const { stage, role, decision, meaning, comment, scope, stateHash, covered, signer } = paper;
  const { scan, signedOn, entered } = paper;
  return {
    ...{ stage, role, decision, meaning, comment, scope, stateHash, covered, withdrawn: null },
    ...{ seq: confirmed.seq, at: confirmed.at, by: { kind: "person", ...signer }, method: "paper" },
    paper: { scan, signedOn, entered, confirmed },
  };
}
