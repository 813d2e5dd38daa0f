import { demand } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Decision, DeploymentFact } from "@/lib/domain/deployment/fact";
import { demandRoom } from "@/lib/domain/evidence/demand-room";
import type { KeptFile } from "@/lib/domain/evidence/fact";
import { dateIn } from "@/lib/domain/moment";
import { reasonGap } from "@/lib/domain/reason-gap";
import { Refusal } from "@/lib/domain/refusal";
import { demandLasting } from "@/lib/domain/waiver/demand-lasting";
import { coveredBy } from "../covered";
import { stateHash } from "../state-hash";
import type { Paper } from "./paper";
import { type Signer, signerObjections } from "./signer-objections";

/** `signedOn` is the date on the paper; `stateHash` that of the state the page showed; `now` is ISO 8601. */
type Given = {
  stage: string;
  role: string;
  signer: Signer;
  decision: Decision;
  meaning: string;
  comment: string | null;
  signedOn: string;
  scan: KeptFile;
  stateHash: string;
  now: string;
};

const SCANS = ["application/pdf", "image/png", "image/jpeg"];

/** A signature given on paper, entered for its signer. That the person authenticated again is seen to outside. */
export function enterPaper(deployment: Deployment, person: Acting, given: Given): DeploymentFact[] {
  demand(person, "enter-paper");
  const { stage: id, role, signer, decision, meaning, comment, signedOn, scan } = given;
  const stage = deployment.checklist.stages.find((candidate) => candidate.id === id);
  if (!stage) throw new Refusal("missing", "There is no such stage. Reload the page and try again.");
  if (signer.id === person.id)
    throw new Refusal(
      "forbidden",
      "Somebody else enters a signature that you gave on paper, or you sign here yourself.",
    );
  const waiting = waitingFor(deployment, given);
  if (waiting && isSame(waiting, person, given)) return [];
  if (waiting) throw new Refusal("conflict", waitingSentence(waiting));
  demandScan(scan);
  demandRoom(deployment, scan);
  demandDate(deployment, given);
  const said = signerObjections(deployment, { stage: id, role, decision, signer });
  if (said.length > 0) throw new Refusal("conflict", said.join(" "), { objections: said });
  if (decision === "reject" && reasonGap(comment ?? "") !== null)
    throw new Refusal("invalid", "Say why it was rejected, in two words or more, as the paper does.");
  const covered = coveredBy(deployment, stage, role);
  demandLasting(covered, given.now);
  const hash = stateHash(covered);
  if (hash !== given.stateHash)
    throw new Refusal("stale", "Something the paper vouches for changed since this page was shown. Look again first.", {
      stateHash: hash,
    });
  const scope = covered.scope.sections;
  const of = { stage: id, role, signer: { id: signer.id, name: signer.name }, decision, meaning, comment };
  return [{ type: "paper.entered", ...of, signedOn, scan, scope, stateHash: hash }];
}

const waitingFor = ({ papers }: Deployment, { stage, role, signer }: Given): Paper | undefined =>
  papers.find(
    (paper) =>
      paper.stage === stage &&
      paper.role === role &&
      paper.signer.id === signer.id &&
      !paper.confirmed &&
      !paper.refused,
  );

const isSame = ({ entered, decision, scan }: Paper, { id }: Acting, given: Given): boolean =>
  entered.by.id === id && decision === given.decision && scan.sha256 === given.scan.sha256;

const waitingSentence = ({ signer, role, entered }: Paper): string =>
  `A signature on paper of ${signer.name} as ${role}, entered by ${entered.by.name}, waits to be confirmed. Confirm it or refuse it first.`;

function demandScan({ media }: KeptFile): void {
  if (!SCANS.includes(media))
    throw new Refusal("invalid", "The scan has to be a PDF, a PNG or a JPEG. Scan the paper, or take a picture of it.");
}

function demandDate({ zone, opened }: Deployment, { signedOn, now }: Given): void {
  const today = dateIn(now, zone);
  if (signedOn > today)
    throw new Refusal("invalid", `The date on the paper is in the future: today is ${today} in ${zone}.`);
  const first = dateIn(opened.at, zone);
  if (signedOn < first)
    throw new Refusal(
      "invalid",
      `The date on the paper, ${signedOn}, is before the day this deployment was opened: ${first} in ${zone}. What it vouches for was not there to be seen.`,
    );
}
