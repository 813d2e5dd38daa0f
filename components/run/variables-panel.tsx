"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { api } from "@/lib/client/api";
import { send } from "@/lib/client/send";
import { asksForSecret } from "@/lib/domain/variable/variable-change";
import { useRunPlace } from "./run-context";
import { useTyped } from "./use-typed";

/** Every placeholder of the document with what fills it in this deployment; the document itself stays as it is. */
export function VariablesPanel({ close }: { close: () => void }) {
  const { run } = useRunPlace();
  const { rows, values, change, save, pending, refused } = useVariables(close);
  const may = run.state.acts.setVariables;
  return (
    <Dialog as="sheet" open onClose={close} title="Variables" lede="What fills the placeholders of the document here.">
      {rows.length === 0 ? <Empty>This document has no placeholders to fill.</Empty> : null}
      <form onSubmit={(event) => void save(event)} className="grid gap-4">
        {rows.map(({ name, line }) => (
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
        ))}
        <RefusalLine message={refused} />
        <div className="flex gap-2">
          {may && rows.length > 0 ? (
            <Button type="submit" tone="primary" pending={pending}>
              Save the variables
            </Button>
          ) : null}
          <Button onClick={close}>Close</Button>
        </div>
      </form>
    </Dialog>
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
