"use client";

import { useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { ReasonedForm } from "@/components/ui/reasoned-form";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";

/** Takes a piece of evidence back, with the reason; it stays visible. */
export function EvidenceWithdraw({ evidence }: { evidence: number }) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const [open, setOpen] = useState(false);
  const submit = async (reason: string) => {
    const param = { id: head.id, seq: String(evidence) };
    await send((headers) =>
      api.deployments[":id"].evidence[":seq"].withdraw.$post({ param, json: { reason } }, { headers }),
    );
    await run.refresh();
  };
  if (!open)
    return (
      <Button tone="plain" size="small" onClick={() => setOpen(true)}>
        Withdraw
      </Button>
    );
  return (
    <ReasonedForm
      label="Why it is withdrawn"
      hint="It stays visible, struck through. Signatures that covered it go stale."
      verb="Withdraw it"
      back="Keep it"
      tone="danger"
      {...{ pending, refused, submit }}
      close={() => setOpen(false)}
    />
  );
}
