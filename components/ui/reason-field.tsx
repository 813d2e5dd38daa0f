"use client";

import { useState } from "react";
import { reasonGap } from "@/lib/domain/reason-gap";
import { Field } from "./field";
import { TextArea } from "./text-area";

type Props = {
  label?: string;
  hint?: string;
  error?: string | undefined;
  autoFocus?: boolean;
  /** How many characters it has at least, where two words are not enough. */
  least?: number;
  /** Where the form keeps it itself; else it is found in its data under "reason". */
  value?: string;
  write?: (reason: string) => void;
};

/** Why, in two words or more; it goes into the record. The form is not sent before it says so. */
export function ReasonField({ label = "Reason", hint, error, autoFocus = false, least = 0, value, write }: Props) {
  const [gap, setGap] = useState<string | null>(null);
  return (
    <Field label={label} hint={hint ?? "It stands in the record beside your name."} error={gap ?? error}>
      {(control) => (
        <TextArea
          {...control}
          ref={(area) => void (area && judge(area, least))}
          name="reason"
          maxLength={2000}
          autoFocus={autoFocus}
          value={value}
          onChange={(event) => {
            const found = judge(event.target, least);
            setGap((shown) => shown && found);
            write?.(event.target.value);
          }}
          onInvalid={(event) => {
            // The sentence stands at the field and stays; the browser's own bubble would go by itself.
            event.preventDefault();
            event.currentTarget.focus();
            setGap(judge(event.currentTarget, least));
          }}
        />
      )}
    </Field>
  );
}

/** What the reason lacks, told to the browser too, which then holds the form back. */
function judge(area: HTMLTextAreaElement, least: number): string | null {
  const short = area.value.trim().length < least ? `Say why in ${least} characters or more.` : null;
  const gap = reasonGap(area.value) ?? short;
  area.setCustomValidity(gap ?? "");
  return gap;
}
