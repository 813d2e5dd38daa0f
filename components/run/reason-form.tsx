"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { reasonGap } from "@/lib/domain/reason-gap";
import type { ReasonVerb } from "./answering";

const WORDS: Record<ReasonVerb, { label: string; button: string; hint: string }> = {
  fail: { label: "What was seen instead", button: "Set to failed", hint: "It stays in the way until it is done." },
  block: { label: "What it waits for", button: "Set to blocked", hint: "It stays in the way until it is done." },
  exclude: {
    label: "Why it does not apply",
    button: "Set to not applicable",
    hint: "It leaves the count, and whoever signs sees the reason first.",
  },
  untick: { label: "Why it is open again", button: "Open it again", hint: "Signatures that covered it become stale." },
};

type Props = {
  verb: ReasonVerb;
  pending: boolean;
  say: (verb: ReasonVerb, reason: string) => void;
  cancel: () => void;
};

/** Asks for the reason an answer needs. */
export function ReasonForm({ verb, pending, say, cancel }: Props) {
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const { label, button, hint } = WORDS[verb];
  const gap = reasonGap(reason);
  const submit = () => {
    setTried(true);
    if (gap === null) say(verb, reason.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) submit();
    if (event.key === "Escape") cancel();
  };
  return (
    <div className="grid max-w-[56ch] gap-2">
      <Field label={label} hint={hint} error={tried ? gap : null}>
        {(control) => (
          <TextArea
            {...control}
            ref={area}
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={keys}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button tone="primary" pending={pending} onClick={submit}>
          {button}
        </Button>
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </div>
  );
}
