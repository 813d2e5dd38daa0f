"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Attempt } from "@/lib/client/send";
import type { Deed } from "./deed";
import { useRunPlace } from "./run-context";

type Plain = Extract<Deed, "go" | "live" | "no-go" | "lift" | "rollback" | "incident">;

const WORDS: Record<Plain, { title: string; lede: string; button: string; reason: boolean; danger?: true }> = {
  go: {
    title: "Call go",
    lede: "This moment becomes T-0. What was prepared before go is history then, and what carries out the launch is answered next.",
    button: "Call go",
    reason: false,
  },
  live: {
    title: "The launch is through",
    lede: "The windows after the launch count from this moment.",
    button: "Say that the launch is through",
    reason: false,
  },
  "no-go": {
    title: "Declare NO-GO",
    lede: "Nobody can call go until it is lifted. Everyone on the deployment reads why.",
    button: "Declare NO-GO",
    reason: true,
    danger: true,
  },
  lift: { title: "Lift the NO-GO", lede: "Readiness is computed again.", button: "Lift the NO-GO", reason: true },
  rollback: {
    title: "Declare a rollback",
    lede: "The steps of the rollback can be answered from now on, and count before closing.",
    button: "Declare the rollback",
    reason: true,
    danger: true,
  },
  incident: {
    title: "Declare an incident",
    lede: "The steps for an incident can be answered from now on, and count before closing.",
    button: "Declare the incident",
    reason: true,
    danger: true,
  },
};

function attemptOf(deed: Plain, id: string, reason: string): Attempt<unknown> {
  const one = api.deployments[":id"];
  const param = { id };
  switch (deed) {
    case "go":
      return (headers) => one.go.$post({ param, json: {} }, { headers });
    case "live":
      return (headers) => one.live.$post({ param, json: {} }, { headers });
    case "no-go":
      return (headers) => one["no-go"].$post({ param, json: { reason } }, { headers });
    case "lift":
      return (headers) => one["no-go"].lift.$post({ param, json: { reason } }, { headers });
    default:
      return (headers) => one.procedures.$post({ param, json: { procedure: deed, reason } }, { headers });
  }
}

/** A deed that needs no more than a reason, or not even that. */
export function ReasonDialog({ deed, close }: { deed: Plain; close: () => void }) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const [reason, setReason] = useState("");
  const words = WORDS[deed];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answered = await send(attemptOf(deed, head.id, reason.trim()));
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  return (
    <Dialog open onClose={close} title={words.title} lede={words.lede}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        {words.reason ? (
          <ReasonField hint="It is printed on the report." autoFocus value={reason} write={setReason} />
        ) : null}
        <RefusalLine message={refused?.message} />
        <div className="flex gap-2">
          <Button type="submit" tone={words.danger ? "danger" : "primary"} pending={pending}>
            {words.button}
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
