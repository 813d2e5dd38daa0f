"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/time";
import { useNow } from "@/lib/client/clock";
import { DelegateButton } from "./delegation-button";
import type { DelegationChoices, ShownDelegation } from "./delegation-choices";
import { EndDelegationDialog } from "./delegation-end-dialog";

/** The roles that somebody holds for somebody else for a while, and how to let one go. */
export function DelegationList({ choices, me }: { choices: DelegationChoices; me: string }) {
  const { delegations, givers } = choices;
  return (
    <section aria-labelledby="delegations" className="pt-8">
      <h2 id="delegations" className="ruled pb-1 font-semibold">
        Delegated roles
      </h2>
      <p className="py-3 text-muted">
        While you are away somebody else can sign for you. Their signature says for whom it was given.
      </p>
      <ul className="grid gap-3">
        {delegations.map((delegation) => (
          <DelegationLine key={delegation.id} delegation={delegation} me={me} />
        ))}
      </ul>
      <div className="pt-3">
        {givers.length > 0 ? (
          <DelegateButton choices={choices} me={me} />
        ) : (
          <p className="text-muted">You hold no role to delegate.</p>
        )}
      </div>
    </section>
  );
}

function DelegationLine({ delegation, me }: { delegation: ShownDelegation; me: string }) {
  const [ending, setEnding] = useState(false);
  const now = useNow();
  const { id, person, to, role, from, until, reason } = delegation;
  const ended = delegation.ended && delegation.ended.at < until ? delegation.ended : null;
  const over = ended !== null || Date.parse(until) <= now;
  const called = (one: { id: string; name: string }, you: string) => (one.id === me ? you : one.name);
  return (
    <li className="flex items-start gap-3 border-b border-rule pb-2">
      <div className="min-w-0 flex-1 wrap-anywhere">
        <p className={over ? "text-muted" : ""}>
          {called(to, "You")} {over ? "could sign" : "can sign"} as <b className="font-medium">{role}</b> for{" "}
          {called(person, "you")}, from <Time at={from} style="full" /> until <Time at={until} style="full" />
        </p>
        <p className="text-quiet">“{reason}”</p>
        {ended ? (
          <p className="text-12 text-muted">
            Ended by {ended.by.name}, <Time at={ended.at} style="full" />: “{ended.reason}”
          </p>
        ) : null}
        {over && !ended ? <p className="text-12 text-muted">It is over.</p> : null}
      </div>
      {over ? null : (
        <Button size="small" onClick={() => setEnding(true)} aria-label={`End the delegation of ${role} to ${to.name}`}>
          End
        </Button>
      )}
      {ending ? <EndDelegationDialog delegation={id} close={() => setEnding(false)} /> : null}
    </li>
  );
}
