"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useState } from "react";
import { ProofField } from "@/components/proof/proof-field";
import { Dialog } from "@/components/ui/dialog";
import { DialogButtons } from "@/components/ui/dialog-buttons";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { useProving } from "@/lib/client/proving";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { Attempt } from "@/lib/client/send";
import type { Method } from "@/lib/domain/factor/method";
import type { Proof } from "@/lib/domain/factor/proof";
import { RecoveryCodes } from "./recovery-codes";

/** How the person whose page it is can prove again who they are. */
export type OwnProof = { methods: readonly Method[]; name: string };

type Props = OwnProof & {
  title: string;
  lede?: string;
  verb: string;
  tone?: "primary" | "danger";
  /** What one proves it for, as `purposeOf` makes it. */
  purpose: () => string;
  attempt: (proof: Proof, typed: FormData) => Attempt<{ seq: number; codes?: string[] }>;
  onClose: () => void;
  children?: ReactNode;
};

/** A dialog that does one act after the person authenticated again; recovery codes that come of it are shown once. */
export function ProvenDialog(props: Props) {
  const { title, lede, onClose } = props;
  const [codes, setCodes] = useState<string[] | null>(null);
  const router = useRouter();
  const done = (made: string[]) => {
    if (made.length > 0) setCodes(made);
    else onClose();
    router.refresh();
  };
  return (
    <Dialog open onClose={onClose} title={codes ? "Your recovery codes" : title} lede={codes ? null : lede}>
      {codes ? <RecoveryCodes codes={codes} onClose={onClose} /> : <Asking {...props} onDone={done} />}
    </Dialog>
  );
}

function Asking({ methods, name, verb, tone, purpose, attempt, onClose, children, onDone }: Asked) {
  const { pending, refused, run } = useAct();
  const proving = useProving(methods);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const proof = await proving.prove(purpose());
    const answered = proof && (await run(attempt(proof, typed)));
    if (answered?.data) onDone(answered.data.codes ?? []);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      {children}
      <ProofField methods={methods} proving={proving} name={name} />
      <RefusalLine message={proving.wrong ?? refusalSentence(refused)} />
      <DialogButtons verb={verb} tone={tone} pending={pending} onClose={onClose} />
    </form>
  );
}

type Asked = Props & { onDone: (codes: string[]) => void };
