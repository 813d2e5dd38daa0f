"use client";

import { type FormEvent, useState } from "react";
import type { Refused } from "@/lib/client/send";
import { Button } from "./button";
import { ReasonField } from "./reason-field";
import { RefusalLine } from "./refusal-line";

type Props = {
  label: string;
  hint: string;
  verb: string;
  back: string;
  tone: "primary" | "danger";
  pending: boolean;
  refused: Refused | null;
  /** `reason` without the blanks around it. */
  submit: (reason: string) => Promise<void>;
  close: () => void;
};

/** An act in place that takes a reason, and the way back from it. */
export function ReasonedForm({ label, hint, verb, back, tone, pending, refused, submit, close }: Props) {
  const [reason, setReason] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit(reason.trim());
  };
  return (
    <form onSubmit={send} className="grid w-full max-w-[56ch] gap-2">
      <ReasonField label={label} hint={hint} value={reason} write={setReason} />
      <RefusalLine message={refused?.message} />
      <div className="flex gap-2">
        <Button type="submit" tone={tone} pending={pending}>
          {verb}
        </Button>
        <Button onClick={close}>{back}</Button>
      </div>
    </form>
  );
}
