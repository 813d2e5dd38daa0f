"use client";

import { type FormEvent, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";

/** Takes a piece of evidence back, with the reason; it stays visible. */
export function EvidenceWithdraw({ evidence }: { evidence: number }) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const param = { id: head.id, seq: String(evidence) };
    await send((headers) =>
      api.deployments[":id"].evidence[":seq"].withdraw.$post({ param, json: { reason: reason.trim() } }, { headers }),
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
    <form onSubmit={(event) => void submit(event)} className="grid w-full max-w-[56ch] gap-2">
      <ReasonField
        label="Why it is withdrawn"
        hint="It stays visible, struck through. Signatures that covered it go stale."
        value={reason}
        write={setReason}
      />
      <RefusalLine message={refused?.message} />
      <div className="flex gap-2">
        <Button type="submit" tone="danger" pending={pending}>
          Withdraw it
        </Button>
        <Button onClick={() => setOpen(false)}>Keep it</Button>
      </div>
    </form>
  );
}
