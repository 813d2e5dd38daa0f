"use client";

import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Select } from "@/components/ui/select";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { Counts } from "./counts";
import type { Draft, Preview } from "./draft";
import { isKept } from "./is-kept";
import type { Known } from "./known";
import { NOT_KEPT } from "./not-kept";
import { NoteField } from "./note-field";
import type { Drafts } from "./use-drafts";
import { usePublishing } from "./use-publishing";

type Props = {
  draft: Draft;
  preview: Preview;
  drafts: Drafts;
  known: readonly Known[];
  choices: Choices;
  checklist: Checklist;
  refusal: string | null;
  alone: boolean;
  back: string;
};

/** What is imported, how much of it there is, and publishing it. */
export function ImportHead(props: Props) {
  const { draft, preview, drafts, known, checklist, refusal, back } = props;
  const { title, off, pending, refused, twin, publish } = usePublishing(props);
  const put = (change: Partial<Draft>) => drafts.put(draft.id, change);
  return (
    <header className="grid gap-3 border-b border-rule px-4 pt-5 pb-4 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-20 font-semibold wrap-anywhere">Import {draft.fileName}</h1>
        <span className="text-muted">
          {preview.bytes.toLocaleString("en")} bytes,{" "}
          <span title={preview.sha256}>
            sha-256 <code>{preview.sha256.slice(0, 16)}</code>
          </span>
        </span>
        <div className="ml-auto flex flex-wrap gap-2">
          <ButtonLink href={back}>{props.alone ? "Choose another document" : "All documents"}</ButtonLink>
          <Button tone="primary" pending={pending} off={off} onClick={() => void publish()}>
            Publish version {preview.version}
          </Button>
        </div>
      </div>
      <Counts checklist={checklist} />
      <div className="grid items-start gap-2 sm:grid-cols-[minmax(0,360px)_minmax(0,1fr)]">
        <Select
          aria-label="As a new template or as the next version of one"
          value={draft.template ?? ""}
          onChange={(event) => put({ template: event.target.value || null, choices: null })}
          empty="As a new template"
          choices={known.map((each) => ({
            value: each.id,
            label: `As version ${each.version + 1} of “${each.title}”`,
          }))}
        />
        {draft.template ? (
          <NoteField note={draft.note} write={(note) => put({ note })} />
        ) : (
          <Input
            aria-label="Title of the template"
            value={title}
            maxLength={120}
            className="sm:max-w-[480px]"
            onChange={(event) => put({ title: event.target.value })}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3 empty:hidden">
        <RefusalLine message={refusal ?? refused} />
        {isKept(draft) ? null : <p className="text-attention">{NOT_KEPT}</p>}
        {twin ? (
          <Button onClick={() => put({ template: twin, choices: null })}>Make it the next version of that one</Button>
        ) : null}
      </div>
    </header>
  );
}
