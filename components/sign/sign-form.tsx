"use client";

import { KeyRound } from "lucide-react";
import { ProofField } from "@/components/proof/proof-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { RefusalLine } from "@/components/ui/refusal-line";
import { TextArea } from "@/components/ui/text-area";
import type { SignPage } from "@/lib/domain/signoff/sign-page";
import type { HeldRole } from "@/lib/domain/workspace/held-role";
import { CoveredHash } from "./covered-hash";
import { ForWhom } from "./for-whom";
import { Objections } from "./objections";
import { useSigning } from "./signing";

type Signing = SignPage["signing"];
type Props = Pick<SignPage, "signing" | "methods"> & {
  deployment: string;
  name: string;
  lent: HeldRole["delegatedBy"] | null;
};

/** The decision, what it means, a comment, who they are again. What is in the way is what the command enforces. */
export function SignForm({ deployment, signing, methods, name, lent }: Props) {
  const form = useSigning(deployment, { signing, methods });
  const { choice, reject } = form;
  const { approve } = signing.objections;
  return (
    <form
      aria-label="Your signature"
      method="post"
      onSubmit={(event) => void form.submit(event)}
      className="flex flex-col gap-5 rounded-lg border border-rule-strong bg-surface p-5 max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0"
    >
      {lent ? <ForWhom lent={lent} /> : null}
      <RadioGroup legend="Your decision" value={choice} onChange={form.choose} choices={decisionsOf(signing)} />
      {approve.length > 0 ? <Objections sentences={approve} /> : null}
      <Field label="What it means" hint="Change the sentence if it says too much or too little.">
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            maxLength={2000}
            className="text-16 leading-6"
            value={form.meaning}
            onChange={(event) => form.mean(event.target.value)}
          />
        )}
      </Field>
      {choice === "approve" ? null : (
        <Field label={reject ? "Reason" : "Remarks"} hint="Everyone on the deployment reads it, and it is printed.">
          {(control) => (
            <TextArea
              {...control}
              maxLength={2000}
              value={form.comment}
              onChange={(event) => form.say(event.target.value)}
            />
          )}
        </Field>
      )}
      <ProofField methods={methods} proving={form.proving} name={name} />
      <CoveredHash signing={signing} />
      <Submit signing={signing} form={form} />
    </form>
  );
}

type SubmitProps = { signing: Signing; form: ReturnType<typeof useSigning> };

/** Always in sight: the panel scrolls below it. */
function Submit({ signing, form: { reject, pending, off, refused } }: SubmitProps) {
  return (
    <div className="grid gap-2 bg-surface md:sticky md:bottom-0 md:-mx-5 md:-mb-5 md:rounded-b-lg md:border-t md:border-rule md:px-5 md:py-3">
      <RefusalLine message={refused} />
      <Button type="submit" tone={reject ? "danger" : "primary"} size="big" pending={pending} off={off}>
        <KeyRound aria-hidden="true" className="size-4" />
        <span className="truncate">
          {reject ? "Reject" : "Sign"} as {signing.role}
        </span>
      </Button>
      <p className="text-12 text-muted empty:hidden">{off}</p>
    </div>
  );
}

function decisionsOf({ objections: { approve }, role }: Signing) {
  const opens = approve.length > 0 ? "Not open yet; why stands below." : "Your scope is resolved.";
  return [
    { value: "approve" as const, label: "Approve", hint: opens, off: approve.length > 0 },
    {
      value: "remarks" as const,
      label: "Approve with remarks",
      hint: "Counts as an approval; what you say is printed beside it.",
      off: approve.length > 0,
    },
    {
      value: "reject" as const,
      label: "Reject",
      hint: `Puts the deployment on HOLD until a ${role} decides anew. Needs a reason.`,
    },
  ];
}
