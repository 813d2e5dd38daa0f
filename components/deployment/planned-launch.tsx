"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useZone } from "@/lib/client/clock";
import { momentIn } from "@/lib/client/moment-in";
import { when } from "@/lib/client/when";
import type { Draft } from "./draft";

type Props = { zone: string; error: string | undefined; change: (part: Partial<Draft>) => void };

/** T-0 as a date and a time in the zone of the system, said in the reader's own beside it. */
export function PlannedLaunch({ zone, error, change }: Props) {
  const mine = useZone();
  const [typed, setTyped] = useState("");
  const place = zone === "" ? mine : zone;
  const at = momentIn(typed, place);
  const put = (value: string) => {
    setTyped(value);
    change({ t0: momentIn(value, place) ?? "", zone: place });
  };
  const yours = at && place !== mine ? ` For you that is ${when(at, mine, "full")}.` : "";
  return (
    <Field
      label="Planned T-0"
      hint={
        at ? `${when(at, place, "full")}.${yours}` : `Date and time in ${place}. It can be moved until go is called.`
      }
      error={error}
    >
      {(control) => (
        <Input {...control} type="datetime-local" value={typed} onChange={(event) => put(event.target.value)} />
      )}
    </Field>
  );
}
