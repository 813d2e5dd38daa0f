"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { System } from "@/lib/domain/workspace/workspace";

type Props = { system: System; may: boolean; close: () => void };

/** What fills the placeholders of documents in the deployments of a system that are created from here on. */
export function SystemVariables({ system, may, close }: Props) {
  const { set, pending, refused } = useSetting(system.id);
  const known = Object.entries(system.variables);
  return (
    <Dialog
      as="sheet"
      open
      onClose={close}
      title={`Variables of ${system.name}`}
      lede="Each deployment starts with a copy of them: they fill the placeholders of its document."
    >
      {known.length === 0 ? (
        <Empty>
          No variable yet. One called <code>your-domain.com</code> fills that placeholder in every command.
        </Empty>
      ) : (
        <dl className="grid gap-3">
          {known.map(([name, value]) => (
            <div key={name} className="flex items-start gap-3 border-b border-rule pb-2">
              <div className="min-w-0 flex-1 wrap-anywhere">
                <dt className="text-12 text-muted">
                  <code>{name}</code>
                </dt>
                <dd>{value}</dd>
              </div>
              {may ? (
                <Button size="small" aria-label={`Remove ${name}`} onClick={() => void set({ name, value: null })}>
                  Remove
                </Button>
              ) : null}
            </div>
          ))}
        </dl>
      )}
      {may ? <NewVariable set={set} pending={pending} /> : null}
      <RefusalLine message={refusalSentence(refused)} />
    </Dialog>
  );
}

type Change = { name: string; value: string | null };

function NewVariable({ set, pending }: { set: (change: Change) => Promise<boolean>; pending: boolean }) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    if (await set({ name: String(typed.get("name")), value: String(typed.get("value")) })) form.reset();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      <Field label="Placeholder" hint="As the document writes it, without its signs: your-domain.com, db-host.">
        {(control) => <Input {...control} name="name" maxLength={120} autoComplete="off" />}
      </Field>
      <Field label="Value" hint="Everybody sees it. Secrets stay in your vault.">
        {(control) => <Input {...control} name="value" maxLength={2000} autoComplete="off" />}
      </Field>
      <div>
        <Button type="submit" tone="primary" pending={pending}>
          Set the variable
        </Button>
      </div>
    </form>
  );
}

function useSetting(system: string) {
  const { pending, refused, run } = useAct();
  const router = useRouter();
  const set = async (json: Change): Promise<boolean> => {
    const answered = await run((headers) =>
      api.systems[":system"].variables.$post({ param: { system }, json }, { headers }),
    );
    const done = answered !== null && !answered.refused;
    if (done) router.refresh();
    return done;
  };
  return { set, pending, refused };
}
