import Link from "next/link";
import { signPlace } from "@/components/run/sign-place";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";

type Paper = RunState["papers"][number];

/** Signatures on paper that count once somebody confirmed them. */
export function PapersWaiting({ head, state }: { head: RunHead; state: RunState }) {
  const waiting = state.papers.filter(({ refused }) => !refused);
  if (waiting.length === 0) return null;
  return (
    <section id="papers" aria-labelledby="papers-head" className="mb-6 border-b border-rule pb-5">
      <h2 id="papers-head" className="pb-2 text-12 text-muted">
        On paper, to be confirmed
      </h2>
      <ul className="grid gap-3">
        {waiting.map((paper) => (
          <WaitingPaper key={paper.seq} paper={paper} deployment={head.id} />
        ))}
      </ul>
    </section>
  );
}

function WaitingPaper({ paper, deployment }: { paper: Paper; deployment: string }) {
  const { stage, stageName, role, signer, decision, entered, objection, changed } = paper;
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2">
      <Sign name={objection ? "later" : "you"} />
      <span className="wrap-anywhere">
        {signer.name} {decision === "approve" ? "approved" : "rejected"} as <b className="font-semibold">{role}</b>,
        stage {stageName}.{" "}
        <Link href={signPlace(deployment, stage, role)} prefetch={false} className="link">
          {objection ? "Open" : "Confirm"}
        </Link>
        <span className="block text-12 text-muted">
          Entered by {entered.by.name}, <Time at={entered.at} />.{" "}
          {changed.length > 0 ? "What it vouches for changed since." : ""}
        </span>
      </span>
    </li>
  );
}
