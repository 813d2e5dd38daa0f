"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { Time } from "@/components/ui/time";
import { findingWords } from "@/lib/domain/deployment/break-glass/reviewing";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { quantity } from "@/lib/domain/quantity";
import { GlassReview } from "./glass-review";

/** That somebody went ahead with blockers, over which, and the review of it or that one is owed. */
export function GlassStrip({ state: { forced, stages, acts } }: { state: RunState }) {
  if (!forced) return null;
  const { by, at, reason, blockers, skipped, review } = forced;
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  return (
    <section
      id="glass"
      aria-label="Break-glass"
      className="scroll-mt-32 border-b border-rule bg-wash-attention px-4 py-1.5 wrap-anywhere sm:px-6"
    >
      <p>
        <b className="font-semibold">{by.name}</b> broke the glass and called go over{" "}
        {quantity(blockers.length, "blocker")}, <Time at={at} zoned />: “{reason}”
      </p>
      <p>
        {review ? (
          <>
            <b className="font-semibold">{review.by.name}</b> reviewed it and found it {findingWords(review.finding)},{" "}
            <Time at={review.at} zoned />: “{review.comment}”
          </>
        ) : (
          <>A review of it is owed by somebody other than {by.name}.</>
        )}
      </p>
      {acts.review ? (
        <div className="no-print py-1">
          <GlassReview />
        </div>
      ) : null}
      <Disclosure summary="What was in the way, and whose signature was skipped">
        <ul className="list-disc pl-5">
          {blockers.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {skipped.map(({ stage, role }) => (
            <li key={`${stage} ${role}`}>
              Skipped: {role}, stage {names.get(stage) ?? stage}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
