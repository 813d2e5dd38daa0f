"use client";

import { Sign } from "@/components/ui/sign";
import { EvidenceShown } from "./evidence-shown";
import type { Look } from "./follow-run";
import { LivePhases } from "./live-phases";
import { JUDGED } from "./outcome-words";
import { PlaceToMend } from "./place-to-mend";
import type { Followed } from "./probe-run";

/** What a probe that is only tried says, beside the form: nothing of it is kept on the item. */
export function TrialResult({ trial }: { trial: Followed & { result: Look | null } }) {
  const { result, said } = trial;
  return (
    <div aria-live="polite" className="grid gap-2">
      {said ? <LivePhases followed={trial} /> : null}
      {result?.verdict ? (
        <p className="flex gap-1.5">
          <Sign name={result.verdict.outcome} />
          <span className="min-w-0 wrap-anywhere">
            Tried, it <b className={`font-medium s-${result.verdict.outcome}`}>{JUDGED[result.verdict.outcome]}</b>:{" "}
            {result.verdict.summary} <PlaceToMend reason={result.verdict.reason} />
          </span>
        </p>
      ) : null}
      {result?.evidence ? <EvidenceShown evidence={result.evidence} sha256={result.sha256} /> : null}
    </div>
  );
}
