"use client";

import { type FormEvent, useState } from "react";
import { DigestField } from "@/components/deployment/digest-field";
import { useRunPlace } from "@/components/run/run-context";
import { Dialog } from "@/components/ui/dialog";
import { DialogButtons } from "@/components/ui/dialog-buttons";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { WaiversToLapse } from "@/components/waiver/waivers-to-lapse";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { fieldErrors } from "@/lib/client/field-errors";
import { refusalSentence } from "@/lib/client/refusal-sentence";

/** Releases another version, or another build of it. */
export function TargetDialog({ close }: { close: () => void }) {
  const { target, setTarget, digest, setDigest, reason, setReason, pending, refused, submit } = useRelease(close);
  const errors = fieldErrors(refused);
  return (
    <Dialog
      open
      onClose={close}
      title="Change what is released"
      lede="What was answered so far counts as open until it is confirmed for the new version. Signatures become stale, and probes start over."
    >
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <Field label="Version to be released" error={errors["target"]}>
          {(control) => (
            <Input
              {...control}
              value={target}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => setTarget(event.target.value)}
            />
          )}
        </Field>
        <DigestField value={digest} write={setDigest} error={errors["digest"]} />
        <WaiversToLapse />
        <ReasonField hint="It is printed on the report." value={reason} write={setReason} />
        <RefusalLine message={refusalSentence(refused)} />
        <DialogButtons verb="Change it" pending={pending} onClose={close} />
      </form>
    </Dialog>
  );
}

function useRelease(close: () => void) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const [target, setTarget] = useState(head.target);
  const [digest, setDigest] = useState(head.digest ?? "");
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const json = { target, digest: digest.trim() || null, reason: reason.trim() };
    const answered = await send((headers) =>
      api.deployments[":id"].target.$post({ param: { id: head.id }, json }, { headers }),
    );
    await run.refresh();
    if (answered?.data) close();
  };
  return { target, setTarget, digest, setDigest, reason, setReason, pending, refused, submit };
}
