"use client";

import { useRunPlace } from "@/components/run/run-context";
import { ReasonedForm } from "@/components/ui/reasoned-form";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Item } from "@/lib/domain/checklist/checklist";

/** Takes a probe away from its item, with the reason. Its runs stay in the record. */
export function ProbeUnbind({ item, close }: { item: Item; close: () => void }) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const submit = async (reason: string) => {
    const param = { id: head.id, item: item.id };
    const answered = await send((headers) =>
      api.deployments[":id"].items[":item"].probe.unbind.$post({ param, json: { reason } }, { headers }),
    );
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  return (
    <ReasonedForm
      label="Why it is taken away"
      hint="Its runs stay in the record."
      verb="Take it away"
      back="Cancel"
      tone="primary"
      {...{ pending, refused, submit, close }}
    />
  );
}
