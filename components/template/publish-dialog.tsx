"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { answered } from "@/components/import/answered";
import { base64Of } from "@/components/import/base64-of";
import type { Preview } from "@/components/import/draft";
import { ProblemLine } from "@/components/import/problem-line";
import { AttentionLines } from "@/components/ui/attention-lines";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { TextArea } from "@/components/ui/text-area";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { Problem } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { quantity } from "@/lib/domain/quantity";
import { reasonGap } from "@/lib/domain/reason-gap";
import { DifferenceList } from "./difference-list";
import type { Latest } from "./template-editor";

type Props = {
  template: { id: string; title: string };
  latest: Latest;
  text: string;
  choices: Choices;
  choose: (choices: Choices) => void;
  preview: Preview;
  /** What still waits for an answer. */
  open: readonly Problem[];
  /** The preview is of this very text. */
  current: boolean;
  note: string;
  write: (note: string) => void;
  done: () => void;
  close: () => void;
};

/** What would change, and why: then it is the next version. */
export function PublishDialog(props: Props) {
  const { template, latest, choices, preview, open, current, note, write, close } = props;
  const { pending, refused, publish } = usePublish(props);
  const off = offOf(open, current, note);
  const field = useRef<HTMLTextAreaElement>(null);
  // A dialog that opens takes the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (off === null) void publish();
  };
  return (
    <Dialog open onClose={close} as="sheet" title={`Publish version ${latest.version + 1} of ${template.title}`}>
      <form onSubmit={submit} className="grid gap-4">
        <Field label="Why this version" hint="It stands beside the version, and in the record.">
          {(control) => (
            <TextArea
              {...control}
              ref={field}
              maxLength={2000}
              value={note}
              onChange={(event) => write(event.target.value)}
            />
          )}
        </Field>
        {open.length > 0 ? (
          <ul aria-label="Questions">
            {open.map((problem) => (
              <ProblemLine
                key={`${problem.line} ${problem.message}`}
                problem={problem}
                open
                answer={choices.readings?.[problem.line]}
                choose={(value) => props.choose(answered(preview, choices, problem.line, value))}
              />
            ))}
          </ul>
        ) : null}
        <RefusalLine message={refusalSentence(refused)} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="primary" pending={pending} off={off}>
            Publish version {latest.version + 1}
          </Button>
          <Button onClick={close}>Go on editing</Button>
        </div>
        {off ? <p className="text-quiet">{off}</p> : null}
      </form>
      <section aria-label="What changes">
        <h3 className="font-semibold">What changes since version {latest.version}</h3>
        {preview.differences ? <DifferenceList differences={preview.differences} /> : null}
      </section>
      <AttentionLines sentences={preview.staffing} />
    </Dialog>
  );
}

function offOf(open: readonly Problem[], current: boolean, note: string): string | null {
  if (!current) return "Reading what it becomes; a moment.";
  if (open.length > 0) return `First answer ${quantity(open.length, "question")}.`;
  return reasonGap(note) ? "Say in two words or more why there is another version." : null;
}

function usePublish({ template, latest, text, choices, note, done }: Props) {
  const { pending, refused, run } = useAct();
  const [going, setGoing] = useState(false);
  const router = useRouter();
  const publish = async () => {
    const document = await base64Of(new Blob([text]));
    const json = {
      fileName: latest.fileName,
      document,
      choices,
      template: template.id,
      note: note.trim(),
      after: latest.version,
    };
    const answered = await run((headers) => api.templates.$post({ json }, { headers }));
    // Somebody published in between: the page is read anew, the draft stays and is compared with theirs.
    if (answered?.refused?.code === "stale") router.refresh();
    if (!answered?.data) return;
    announce(`“${template.title}” is published as version ${answered.data.version}.`);
    setGoing(true);
    done();
    router.push(`/templates/${template.id}`);
    router.refresh();
  };
  return { pending: pending || going, refused, publish };
}
