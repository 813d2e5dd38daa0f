"use client";

import { type FormEvent, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { Dialog } from "@/components/ui/dialog";
import { DialogButtons } from "@/components/ui/dialog-buttons";
import { RadioGroup } from "@/components/ui/radio-group";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { Finding } from "@/lib/domain/deployment/fact";

const FINDINGS: { value: Finding; label: string; hint: string }[] = [
  { value: "justified", label: "Justified", hint: "Going ahead was right, with what was known then." },
  { value: "not-justified", label: "Not justified", hint: "It should have waited." },
];

/** Closes the review that a break-glass owes. */
export function GlassReviewDialog({ close }: { close: () => void }) {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const [finding, setFinding] = useState<Finding | null>(null);
  const [comment, setComment] = useState("");
  const { forced } = run.state;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!finding) return;
    const json = { finding, comment: comment.trim() };
    const answered = await send((headers) =>
      api.deployments[":id"]["break-glass"].review.$post({ param: { id: head.id }, json }, { headers }),
    );
    await run.refresh();
    if (answered?.data) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      title="Review the break-glass"
      lede={forced ? `${forced.by.name} went ahead with blockers: “${forced.reason}”` : null}
    >
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <RadioGroup legend="What you found" value={finding} onChange={setFinding} choices={FINDINGS} />
        <ReasonField
          label="What you looked at, and why"
          hint="It is printed on the report. A review is closed once."
          value={comment}
          write={setComment}
        />
        <RefusalLine message={refusalSentence(refused)} />
        <DialogButtons
          verb="Close the review"
          pending={pending}
          off={finding ? null : "Say what you found first."}
          onClose={close}
        />
      </form>
    </Dialog>
  );
}
