"use client";

import { useId } from "react";
import { useZone } from "@/lib/client/clock";
import { Field } from "./field";
import { Input } from "./input";

type Props = { name: string; hint?: string; error?: string | undefined; zone?: string };

/** A time zone by its name, with every name the browser knows to choose from; the reader's own to begin with. */
export function ZoneField({ name, hint, error, zone }: Props) {
  const mine = useZone();
  const list = useId();
  return (
    <Field label="Time zone" hint={hint} error={error}>
      {(control) => (
        <>
          <Input
            {...control}
            key={zone ?? mine}
            name={name}
            list={list}
            defaultValue={zone ?? mine}
            maxLength={60}
            autoComplete="off"
          />
          <datalist id={list}>
            {Intl.supportedValuesOf("timeZone").map((known) => (
              <option key={known} value={known} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
