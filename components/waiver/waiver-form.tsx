"use client";

import { type FormEvent, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useZone } from "@/lib/client/clock";
import { zoneName } from "@/lib/client/when";
import type { Acceptance } from "@/lib/domain/waiver/fact";
import { useWaiving } from "./waiving";

const WORDS: Record<Acceptance, { label: string; hint: string; button: string }> = {
  "as-it-is": {
    label: "Why it can stay as it is",
    hint: "Somebody else who signs for it decides. Whoever signs sees it first.",
    button: "Ask for a waiver",
  },
  "not-applicable": {
    label: "Why it does not apply",
    hint: "This item is critical: somebody else who signs for it has to agree.",
    button: "Ask for not applicable",
  },
};

type Props = { item: string; rev: number; accepts: Acceptance; because?: string; close: () => void };

/** Asks for a waiver: why, and until when. What is not applicable has no end. */
export function WaiverForm({ item, rev, accepts, because = "", close }: Props) {
  const { pending, refused, ask } = useWaiving();
  const [reason, setReason] = useState(because);
  const [until, setUntil] = useState("");
  const words = WORDS[accepts];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const expires = until === "" ? null : new Date(until).toISOString();
    if (await ask({ item, rev, accepts, reason: reason.trim(), expires })) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[56ch] gap-3">
      <ReasonField label={words.label} hint={words.hint} autoFocus value={reason} write={setReason} />
      {accepts === "as-it-is" ? <Until value={until} write={setUntil} /> : null}
      <RefusalLine message={refused} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" pending={pending}>
          {words.button}
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}

function Until({ value, write }: { value: string; write: (until: string) => void }) {
  const { run } = useRunPlace();
  const zone = useZone();
  return (
    <Field
      label="Until when"
      optional
      hint={`In your zone, ${zoneName(run.state.t0, zone)}. Left empty, it holds as long as the deployment.`}
    >
      {(control) => (
        <Input {...control} type="datetime-local" value={value} onChange={(event) => write(event.target.value)} />
      )}
    </Field>
  );
}
