"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { useZone } from "@/lib/client/clock";
import { zoneName } from "@/lib/client/when";
import { localOf } from "./local-time";
import { useRunPlace } from "./run-context";

/** Moves the planned launch; every window moves with it. */
export function T0Dialog({ close }: { close: () => void }) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const zone = useZone();
  const [at, setAt] = useState(() => localOf(run.state.t0));
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const json = { t0: new Date(at).toISOString(), reason: reason.trim() };
    const answered = await send((headers) =>
      api.deployments[":id"].t0.$post({ param: { id: head.id }, json }, { headers }),
    );
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  return (
    <Dialog open onClose={close} title="Move T-0" lede="Every window moves with it, and the move is recorded.">
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <Field label="Planned launch" hint={`In your zone, ${zoneName(run.state.t0, zone)}.`}>
          {(control) => (
            <Input {...control} type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
          )}
        </Field>
        <ReasonField value={reason} write={setReason} />
        <RefusalLine message={refused?.message} />
        <div className="flex gap-2">
          <Button type="submit" tone="primary" pending={pending}>
            Move T-0
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
