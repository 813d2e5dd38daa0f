"use client";

import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import type { Method } from "@/lib/domain/factor/method";
import type { PaperView } from "@/lib/domain/signoff/paper/paper-view";
import { PaperConfirm } from "./paper-confirm";
import { PaperScan } from "./paper-scan";

type Props = { entered: PaperView; deployment: string; methods: readonly Method[]; name: string; may: boolean };

const DECIDED = { approve: "approved", reject: "rejected" } as const;

/** A signature on paper that was entered: what it says, its scan, and what confirming it takes. */
export function PaperEntered({ entered: paper, deployment, methods, name, may }: Props) {
  const { seq, signer, role, decision, meaning, comment, signedOn, entered, refused, changed, objection } = paper;
  const Struck = refused ? "del" : "div";
  return (
    <article aria-label={`Signature on paper of ${signer.name}`} className="grid gap-3 border-t border-rule pt-4">
      <Struck className="grid gap-2">
        <h3 className="flex gap-2 font-semibold">
          <Sign name={refused ? "withdrawn" : "later"} />
          On paper: {signer.name} {DECIDED[decision]} as {role}
        </h3>
        <p className="border-l-2 border-ink pl-4 text-pretty">{meaning}</p>
        {comment ? <p className="text-quiet">“{comment}”</p> : null}
      </Struck>
      <PaperScan deployment={deployment} seq={seq} scan={paper.scan} />
      <p className="text-12 text-muted">
        Dated {signedOn}. Entered by {entered.by.name}, <Time at={entered.at} zoned />.
      </p>
      {refused ? (
        <p className="text-quiet">
          Refused by {refused.by.name}, <Time at={refused.at} zoned />: “{refused.reason}”
        </p>
      ) : (
        <>
          <p>It does not count yet: somebody else has to confirm it.</p>
          {changed.length > 0 ? <Changed changed={changed} /> : null}
          {may ? <PaperConfirm {...{ deployment, seq, methods, name, objection }} stale={changed.length > 0} /> : null}
        </>
      )}
    </article>
  );
}

function Changed({ changed }: Pick<PaperView, "changed">) {
  return (
    <div className="grid gap-1">
      <p>What it vouches for changed since it was entered. Refuse it, and have the paper entered anew.</p>
      <ul aria-label="Changed since it was entered">
        {changed.map(({ subject, text }) => (
          <li key={`${subject} ${text}`} className="flex gap-2">
            <Sign name="stale" />
            <span className="min-w-0 wrap-anywhere">
              {subject ? `${subject}: ` : ""}
              {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
