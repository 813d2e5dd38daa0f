"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { PaperGiven } from "@/components/paper/paper-given";
import { Button } from "@/components/ui/button";
import { ReasonedForm } from "@/components/ui/reasoned-form";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { METHOD_WORDS } from "@/lib/domain/factor/method";
import { signerWords } from "@/lib/domain/signoff/signer-words";

type Role = RunState["stages"][number]["roles"][number];
type Props = { deployment: string; role: Role; me: string };

/** The valid signatures of a role, with what they say; each signer can take theirs back while its gate is ahead. */
export function SignedAlready({ deployment, role: { valid, needed }, me }: Props) {
  return (
    <div className="grid gap-4">
      {valid.map((signature) => (
        <Signed key={signature.seq} {...{ deployment, signature, me }} />
      ))}
      {valid.length < needed ? (
        <p className="text-quiet">
          {valid.length} of {needed} signed. Different people sign for this role, so somebody else is next.
        </p>
      ) : null}
    </div>
  );
}

type SignedProps = { deployment: string; signature: Role["valid"][number]; me: string };

function Signed({ deployment, signature, me }: SignedProps) {
  return (
    <section
      aria-label={`Approved by ${signerWords(signature)}`}
      className="grid gap-4 rounded-lg border border-rule-strong bg-surface p-5"
    >
      <h2 className="flex gap-2 font-semibold">
        <Sign name="approved" />
        {signature.comment ? "Approved with remarks" : "Approved"} by {signerWords(signature)}
      </h2>
      <p className="border-l-2 border-ink pl-4 text-16 text-pretty">{signature.meaning}</p>
      {signature.comment ? <p className="text-quiet">“{signature.comment}”</p> : null}
      <p className="text-muted">
        <Time at={signature.at} style="full" />. {METHOD_WORDS[signature.method]}. {signature.covers} items covered. It
        stays valid until one of them changes.
      </p>
      {signature.paper ? <PaperGiven deployment={deployment} paper={signature.paper} /> : null}
      <p className="font-mono text-12 wrap-anywhere text-muted">sha-256 {signature.stateHash}</p>
      {signature.by.id === me ? <Withdraw deployment={deployment} seq={signature.seq} /> : null}
    </section>
  );
}

function Withdraw({ deployment, seq }: { deployment: string; seq: number }) {
  const router = useRouter();
  const { pending, refused, run } = useAct();
  const [open, setOpen] = useState(false);
  const submit = async (reason: string) => {
    const param = { id: deployment, seq: String(seq) };
    const answered = await run((headers) =>
      api.deployments[":id"].signatures[":seq"].withdraw.$post({ param, json: { reason } }, { headers }),
    );
    if (answered?.data) router.refresh();
  };
  if (!open) return <Button onClick={() => setOpen(true)}>Withdraw your signature</Button>;
  return (
    <ReasonedForm
      label="Why you withdraw it"
      hint="The signature stays visible, and is marked as withdrawn."
      verb="Withdraw"
      back="Keep it"
      tone="danger"
      {...{ pending, refused, submit }}
      close={() => setOpen(false)}
    />
  );
}
