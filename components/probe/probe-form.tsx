"use client";

import { type FormEvent, useState } from "react";
import type { ProbeOf } from "@/components/run/item-state";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Item } from "@/lib/domain/checklist/checklist";
import { draftOf, type ProbeDraft, settingsOf } from "./probe-settings";

type Texts = Exclude<keyof ProbeDraft, "follow">;

const FIELDS: { key: Texts; label: string; hint?: string; optional?: true; wide?: true }[] = [
  { key: "url", label: "Address", wide: true },
  { key: "status", label: "Status", hint: "200, or several: 200, 204; or 2xx, any" },
  { key: "maxLatencyMs", label: "At most, in ms", optional: true },
  { key: "contains", label: "The body holds", optional: true },
  { key: "notContains", label: "The body does not hold", optional: true },
  { key: "jsonPath", label: "JSON field", optional: true, hint: "checks.database.status" },
  { key: "jsonEquals", label: "The field is", optional: true, hint: "Empty: it only has to be there" },
];

/** What an HTTP probe asks and what it expects. */
export function ProbeForm({ item, probe, close }: { item: Item; probe: ProbeOf | undefined; close: () => void }) {
  const { head } = useRunPlace();
  const { draft, set, submit, pending, refused } = useProbeForm(item, probe, close);
  const base = head.baseUrl
    ? `A path is asked at ${head.baseUrl}; a whole address is asked as it is.`
    : "This deployment has no base URL: give the whole address.";
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[64ch] gap-3 sm:grid-cols-2">
      {FIELDS.map(({ key, label, hint, optional, wide }) => (
        <div key={key} className={wide ? "sm:col-span-2" : ""}>
          <Field label={label} optional={optional ?? false} hint={key === "url" ? base : hint}>
            {(control) => (
              <Input
                {...control}
                value={draft[key]}
                inputMode={key === "maxLatencyMs" ? "numeric" : undefined}
                placeholder={key === "url" ? "/health" : undefined}
                onChange={(event) => set({ [key]: event.target.value })}
              />
            )}
          </Field>
        </div>
      ))}
      <div className="sm:col-span-2">
        <Checkbox
          label="Follow redirects"
          hint="At most five, each address judged anew."
          checked={draft.follow}
          onChange={(event) => set({ follow: event.target.checked })}
        />
      </div>
      <div className="grid gap-2 sm:col-span-2">
        <RefusalLine message={refused} />
        <div className="flex gap-2">
          <Button type="submit" tone="primary" pending={pending}>
            {probe ? "Ask this from now on" : "Bind the probe"}
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </div>
    </form>
  );
}

function useProbeForm(item: Item, probe: ProbeOf | undefined, close: () => void) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const [draft, setDraft] = useState(() => draftOf(probe?.settings));
  const set = (change: Partial<ProbeDraft>) => setDraft((now) => ({ ...now, ...change }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const param = { id: head.id, item: item.id };
    const json = { kind: "http", settings: settingsOf(draft) };
    const answered = await send((headers) =>
      api.deployments[":id"].items[":item"].probe.$post({ param, json }, { headers }),
    );
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  return { draft, set, submit, pending, refused: refused?.message };
}
