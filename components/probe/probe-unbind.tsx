"use client";

import { type FormEvent, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Item } from "@/lib/domain/checklist/checklist";

/** Takes a probe away from its item, with the reason. Its runs stay in the record. */
export function ProbeUnbind({ item, close }: { item: Item; close: () => void }) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const param = { id: head.id, item: item.id };
    const answered = await send((headers) =>
      api.deployments[":id"].items[":item"].probe.unbind.$post({ param, json: { reason: reason.trim() } }, { headers }),
    );
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[56ch] gap-2">
      <ReasonField label="Why it is taken away" hint="Its runs stay in the record." value={reason} write={setReason} />
      <RefusalLine message={refused?.message} />
      <div className="flex gap-2">
        <Button type="submit" tone="primary" pending={pending}>
          Take it away
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}
