"use client";

import { ProofField } from "@/components/proof/proof-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { SignPage } from "@/lib/domain/signoff/sign-page";
import { usePaperEntering } from "./paper-entering";

type Props = Pick<SignPage, "signing" | "methods" | "paper"> & { deployment: string; name: string };

const DECISIONS = [
  { value: "approve" as const, label: "Approved" },
  { value: "reject" as const, label: "Rejected" },
];

/** A signature that somebody else gave on paper: who, what they decided, when, the scan of it. */
export function PaperForm({ name, ...page }: Props) {
  const form = usePaperEntering(page);
  const reject = form.decision === "reject";
  return (
    <form
      aria-label="Signature on paper"
      method="post"
      noValidate
      onSubmit={(event) => void form.submit(event)}
      className="grid w-full gap-4"
    >
      <p className="text-quiet">
        You enter it for who signed, and somebody else confirms it against the scan; it counts from then on.
      </p>
      <Field label="Who signed">
        {(control) => (
          <Select
            {...control}
            name="signer"
            empty="Choose"
            choices={form.signers.map(({ id, name: called }) => ({ value: id, label: called }))}
          />
        )}
      </Field>
      <RadioGroup legend="What they decided" value={form.decision} onChange={form.decide} choices={DECISIONS} />
      <Field label="What their signature means" hint="As it stands on the paper.">
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={2000}
            value={form.meaning}
            onChange={(event) => form.mean(event.target.value)}
          />
        )}
      </Field>
      <Field label={reject ? "Their reason" : "Their comment"} optional={reject ? false : "optional, printed"}>
        {(control) => <TextArea {...control} name="comment" maxLength={2000} />}
      </Field>
      <Field label="Date on the paper">
        {(control) => <Input {...control} type="date" name="signedOn" max={form.today} />}
      </Field>
      <Field label="Scan" hint="A PDF, PNG or JPEG of at most 10 MB.">
        {(control) => (
          <Input
            {...control}
            ref={form.scan}
            type="file"
            accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          />
        )}
      </Field>
      <ProofField methods={page.methods} proving={form.proving} name={name} />
      <RefusalLine message={form.refused} />
      <Button type="submit" tone="primary" pending={form.pending}>
        Enter the signature
      </Button>
    </form>
  );
}
