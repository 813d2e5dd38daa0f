"use client";

import type { ProbeOf } from "@/components/run/item-state";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import { JUDGED } from "./outcome-words";
import { PlaceToMend } from "./place-to-mend";
import type { PastRun } from "./use-past-runs";

/** What a probe stands by and since when, and what it said when it was asked again. */
export function LastVerdict({ last, newer }: { last: ProbeOf["last"]; newer: PastRun | null }) {
  if (!last) return newer ? <AskedAgain run={newer} first /> : <p>It has not run yet.</p>;
  const { outcome, reason, summary } = last.verdict;
  const isSame = newer?.outcome === outcome;
  return (
    <>
      <p className="flex gap-1.5">
        <Sign name={outcome} />
        <span className="min-w-0 wrap-anywhere">
          <b className={`font-medium s-${outcome}`}>{JUDGED[outcome]}</b> {isSame ? "since " : ""}
          <Time at={last.at} zoned />
          {isSame ? (
            <>
              , asked again <Time at={newer.at} />
            </>
          ) : null}
          : {isSame ? newer.summary : summary} <PlaceToMend reason={reason} />
        </span>
      </p>
      {newer && !isSame ? <AskedAgain run={newer} /> : null}
    </>
  );
}

/** A run that changed nothing: it was called off, or more of its kind are waited for. */
const AskedAgain = ({ run: { at, outcome, summary }, first }: { run: PastRun; first?: boolean }) => (
  <p className="wrap-anywhere">
    {first ? "Not judged yet. Asked" : "Asked again"} <Time at={at} zoned />, it {JUDGED[outcome]}: {summary}
  </p>
);
