"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { api } from "@/lib/client/api";
import { send } from "@/lib/client/send";
import type { Field as Blank } from "@/lib/domain/checklist/checklist";
import { useRunPlace } from "./run-context";
import { TypedSheet } from "./typed-sheet";
import { useTyped } from "./use-typed";

/** The blanks of the document, filled in where they are asked for; the export puts them on their lines. */
export function DetailsPanel({ close }: { close: () => void }) {
  const { sheet, run } = useRunPlace();
  const { values, change, ...typing } = useDetails(close);
  const may = run.state.acts.fillDetails;
  const fields = sheet.fields.map((blank) => (
    <Field key={blank.id} label={blank.label} optional={`line ${blank.line}`}>
      {(control) => (
        <BlankControl
          control={{ ...control, disabled: !may }}
          blank={blank}
          value={values[blank.id] ?? ""}
          change={(value) => change(blank.id, value)}
        />
      )}
    </Field>
  ));
  return (
    <TypedSheet
      title="Deployment details"
      lede="What the blanks of the document ask."
      nothing="This document has no blanks to fill in."
      verb={may ? "Save the details" : null}
      {...{ typing, close, fields }}
    />
  );
}

type ControlProps = { id: string; "aria-describedby": string | undefined; disabled: boolean };
type BlankProps = { control: ControlProps; blank: Blank; value: string; change: (value: string) => void };

/** The browser's own control where what stands there is empty or in its form; a document may hold "December 2024". */
const TYPES: Partial<Record<Blank["kind"], { type: string; form: RegExp }>> = {
  date: { type: "date", form: /^(\d{4}-\d{2}-\d{2})?$/ },
  time: { type: "time", form: /^(\d{2}:\d{2})?$/ },
};

function typeOf(kind: Blank["kind"], value: string): string {
  const own = TYPES[kind];
  return own?.form.test(value) ? own.type : "text";
}

function BlankControl({ control, blank, value, change }: BlankProps) {
  const { id, disabled } = control;
  const shared = {
    id,
    disabled,
    value,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  };
  if (blank.choices.length > 0) {
    const choices = blank.choices.map((choice) => ({ value: choice, label: choice }));
    return <Select {...shared} choices={choices} empty="Not chosen" />;
  }
  if (blank.kind === "notes") return <TextArea {...shared} maxLength={4000} rows={4} />;
  return <Input {...shared} type={typeOf(blank.kind, value)} maxLength={4000} />;
}

function useDetails(close: () => void) {
  const { head, sheet, run } = useRunPlace();
  const before = Object.fromEntries(sheet.fields.map(({ id, value }) => [id, run.state.details[id] ?? value ?? ""]));
  const put = (field: string, value: string) =>
    send((headers) =>
      api.deployments[":id"].details.$post({ param: { id: head.id }, json: { field, value } }, { headers }),
    );
  return useTyped(before, put, close);
}
