"use client";

import { type FormEvent, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import { itemPlaces } from "./item-places";
import { useRunPlace } from "./run-context";

/** Adds an item that the document does not have, to this deployment alone. */
export function AddItemDialog({ close }: { close: () => void }) {
  const form = useAdding(close);
  const { places, section, after } = form;
  return (
    <Dialog
      open
      onClose={close}
      title="Add an item"
      lede="To this deployment alone. It counts like any other, and signatures that answer for its place go stale."
    >
      <form onSubmit={(event) => void form.submit(event)} className="grid gap-4">
        <Field label="What is to be done">
          {(control) => (
            <TextArea
              {...control}
              autoFocus
              minLength={3}
              maxLength={500}
              value={form.words}
              onChange={(event) => form.say(event.target.value)}
            />
          )}
        </Field>
        <Field label="In">
          {(control) => (
            <Select
              {...control}
              value={section}
              onChange={(event) => form.stand(event.target.value, "")}
              choices={places.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )}
        </Field>
        <Field label="Behind" optional>
          {(control) => (
            <Select
              {...control}
              value={after}
              onChange={(event) => form.stand(section, event.target.value)}
              empty="nothing: first in there"
              choices={form.items.map(({ id, words }) => ({ value: id, label: words }))}
            />
          )}
        </Field>
        <Checkbox
          label="It is optional"
          hint="It is shown and can be answered, and nothing waits for it."
          checked={form.optional}
          onChange={(event) => form.spare(event.target.checked)}
        />
        <RefusalLine message={form.refused} />
        <div className="flex gap-2">
          <Button type="submit" tone="primary" pending={form.pending}>
            Add the item
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function useAdding(close: () => void) {
  const { head, sheet, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const launched = run.state.go !== null;
  const places = useMemo(() => itemPlaces(sheet, launched), [sheet, launched]);
  const [words, say] = useState("");
  const [place, setPlace] = useState({ section: places[0]?.id ?? "", after: "" });
  const [optional, spare] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const json = { words: words.trim(), section: place.section, after: place.after || null, optional };
    const answered = await send((headers) =>
      api.deployments[":id"].items.$post({ param: { id: head.id }, json }, { headers }),
    );
    await run.refresh();
    if (answered && !answered.refused) close();
  };
  return {
    ...{ words, say, places, ...place, optional, spare, pending, submit, refused: refusalSentence(refused) },
    items: places.find(({ id }) => id === place.section)?.items ?? [],
    stand: (section: string, after: string) => setPlace({ section, after }),
  };
}
