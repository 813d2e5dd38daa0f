"use client";

import { useRouter } from "next/navigation";
import type { FormEvent, ReactNode } from "react";
import { useAct } from "@/lib/client/act";
import { fieldErrors } from "@/lib/client/field-errors";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { Attempt } from "@/lib/client/send";
import { Dialog } from "./dialog";
import { DialogButtons } from "./dialog-buttons";
import { RefusalLine } from "./refusal-line";

type Props<Data> = {
  title: string;
  lede?: ReactNode;
  verb: string;
  tone?: "primary" | "danger";
  as?: "dialog" | "sheet";
  /** What is sent, from what was typed. */
  attempt: (typed: FormData) => Attempt<Data>;
  onClose: () => void;
  /** After it was done; closes where nothing else is said. */
  onDone?: (data: Data) => void;
  children?: (errors: Record<string, string | undefined>) => ReactNode;
};

/** A dialog that asks for a few things and does one act; the page behind it is read anew afterwards. */
export function ActDialog<Data>({ title, lede, verb, tone, as, attempt, onClose, onDone, children }: Props<Data>) {
  const { pending, refused, run } = useAct();
  const router = useRouter();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answered = await run(attempt(new FormData(event.currentTarget)));
    if (!answered || answered.refused) return;
    router.refresh();
    if (onDone) onDone(answered.data);
    else onClose();
  };
  return (
    <Dialog open onClose={onClose} title={title} lede={lede} {...(as ? { as } : {})}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        {children?.(fieldErrors(refused))}
        <RefusalLine message={refusalSentence(refused)} />
        <DialogButtons verb={verb} tone={tone} pending={pending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
