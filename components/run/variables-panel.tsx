"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { api } from "@/lib/client/api";
import { send } from "@/lib/client/send";
import { asksForSecret } from "@/lib/domain/variable/variable-change";
import { useRunPlace } from "./run-context";
import { TypedSheet } from "./typed-sheet";
import { useTyped } from "./use-typed";

/** Every placeholder of the document with what fills it in this deployment; the document itself stays as it is. */
export function VariablesPanel({ close }: { close: () => void }) {
  const { run } = useRunPlace();
  const { rows, values, change, ...typing } = useVariables(close);
  const may = run.state.acts.setVariables;
  const fields = rows.map(({ name, line }) => (
    <Field key={name} label={<code>{name}</code>} optional={placeOf(line)} hint={hintOf(name)}>
      {(control) => (
        <Input
          {...control}
          disabled={!may || asksForSecret(name)}
          value={values[name] ?? ""}
          placeholder="not set"
          maxLength={2000}
          autoComplete="off"
          onChange={(event) => change(name, event.target.value)}
        />
      )}
    </Field>
  ));
  return (
    <TypedSheet
      title="Variables"
      lede="What fills the placeholders of the document here."
      nothing="This document has no placeholders to fill."
      verb={may ? "Save the variables" : null}
      {...{ typing, close, fields }}
    />
  );
}

const placeOf = (line: number | null): string => (line === null ? "not in this document" : `line ${line}`);

const hintOf = (name: string) =>
  asksForSecret(name) ? "Asks for a secret, which is never kept here: take it from your vault." : null;

function useVariables(close: () => void) {
  const { head, sheet, run } = useRunPlace();
  const before = run.state.variables;
  const known = new Set(sheet.placeholders.map(({ name }) => name));
  const others = Object.keys(before).filter((name) => !known.has(name));
  const put = (name: string, value: string) =>
    send((headers) =>
      api.deployments[":id"].variables.$post({ param: { id: head.id }, json: { name, value } }, { headers }),
    );
  return {
    rows: [...sheet.placeholders, ...others.map((name) => ({ name, line: null }))],
    ...useTyped(before, put, close),
  };
}
