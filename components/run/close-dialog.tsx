"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Outcome } from "@/lib/domain/deployment/fact";
import { quantity } from "@/lib/domain/quantity";
import { useRunPlace } from "./run-context";

const OUTCOMES: Record<Outcome, { label: string; hint: string }> = {
  successful: { label: "Successful", hint: "The release runs as it should." },
  partial: { label: "Partial", hint: "The release runs, with something left out or still to mend." },
  "rolled-back": { label: "Rolled back", hint: "The version before runs again." },
  abandoned: { label: "Abandoned", hint: "It never went live." },
};

/** Ends a deployment with its outcome, or corrects the outcome by a later entry. */
export function CloseDialog({ correcting, close }: { correcting: boolean; close: () => void }) {
  const { pending, refused, submit, outcome, setOutcome, reason, setReason, offered } = useClosing(correcting, close);
  const why = correcting || outcome !== "successful";
  const title = correcting ? "Correct the outcome" : "Close with an outcome";
  const lede = correcting
    ? "The first outcome stays in the record."
    : "Nothing is answered any more once it is closed.";
  return (
    <Dialog open onClose={close} title={title} lede={lede}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <RadioGroup
          legend="Outcome"
          value={outcome}
          onChange={setOutcome}
          choices={offered.map((value) => ({ value, ...OUTCOMES[value] }))}
        />
        {why && outcome ? <ReasonField hint="It is printed on the report." value={reason} write={setReason} /> : null}
        <StaysOpen correcting={correcting} />
        <RefusalLine message={refused?.message} />
        <div className="flex gap-2">
          <Button type="submit" tone="primary" pending={pending} off={outcome ? null : "Choose an outcome first."}>
            {correcting ? "Correct it" : "Close it"}
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** It does not stop closing. */
function StaysOpen({ correcting }: { correcting: boolean }) {
  const { run } = useRunPlace();
  const open = run.state.followUps.filter(({ closed }) => closed === null).length;
  if (correcting || open === 0) return null;
  return <p>{quantity(open, "follow-up stays", "follow-ups stay")} open, and can be closed later.</p>;
}

function useClosing(correcting: boolean, close: () => void) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const offered = correcting ? run.state.acts.correct : run.state.acts.close;
  const [outcome, setOutcome] = useState<Outcome | null>(offered.length === 1 ? (offered[0] ?? null) : null);
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!outcome) return;
    const one = api.deployments[":id"];
    const param = { id: head.id };
    const answered = await send<unknown>((headers) =>
      correcting
        ? one.outcome.$post({ param, json: { outcome, reason: reason.trim() } }, { headers })
        : one.close.$post({ param, json: { outcome, reason: reason.trim() || null } }, { headers }),
    );
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  return { pending, refused, submit, outcome, setOutcome, reason, setReason, offered };
}
