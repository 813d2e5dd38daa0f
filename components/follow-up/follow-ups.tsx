"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { FollowUpLine } from "./follow-up-line";
import { NoteForm } from "./note-form";

/** What was found after go: the open ones first. Nothing before go was called. */
export function FollowUps({ state: { followUps, acts, go } }: { state: RunState }) {
  const [noting, setNoting] = useState(false);
  if (!go && followUps.length === 0) return null;
  const open = followUps.filter(({ closed }) => closed === null);
  const closed = followUps.filter((one) => one.closed !== null);
  return (
    <section id="follow-ups" aria-labelledby="follow-ups-head" className="mb-6 scroll-mt-32 border-b border-rule pb-5">
      <h2 id="follow-ups-head" className="font-semibold">
        Follow-ups
        {open.length > 0 ? <span className="font-normal text-muted"> ({open.length} open)</span> : null}
      </h2>
      {followUps.length === 0 ? <p className="pt-1 text-quiet">Nothing was found after go.</p> : null}
      <ul className="grid gap-4 pt-1">
        {[...open, ...closed].map((followUp) => (
          <FollowUpLine key={followUp.seq} followUp={followUp} mayAct={acts.followUp} />
        ))}
      </ul>
      {acts.followUp && !noting ? (
        <div className="pt-3">
          <Button onClick={() => setNoting(true)}>Note a follow-up</Button>
        </div>
      ) : null}
      {noting ? <NoteForm close={() => setNoting(false)} /> : null}
    </section>
  );
}
