"use client";

import { useEffect, useMemo, useState } from "react";
import type { Choices } from "@/lib/domain/checklist/choices";
import { chosen } from "@/lib/domain/checklist/choosing/chosen";
import { fittingChoices } from "@/lib/domain/checklist/choosing/fitting-choices";
import { edited } from "@/lib/domain/checklist/edited";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import type { EditDraft } from "./edit-draft";
import { EditHead } from "./edit-head";
import { LiveSide, type Read } from "./live-side";
import { PublishDialog } from "./publish-dialog";
import { SourceField } from "./source-field";
import { useEdit } from "./use-edit";
import { useLivePreview } from "./use-live-preview";

/** The version an edit begins from. */
export type Latest = { version: number; fileName: string; text: string };

type Props = { template: { id: string; title: string }; latest: Latest; person: string };

const NOTHING: Choices = {};

/** The text on the left, what it becomes on the right, a moment behind. */
export function TemplateEditor({ template, latest, person }: Props) {
  const edit = useEdit(person, template.id, latest);
  const { draft, put } = edit;
  const [publishing, setPublishing] = useState(false);
  const [line, setLine] = useState(1);
  const read = useRead(latest, template.id, draft);
  const { preview, refusal, open } = read;
  const { choices } = read;
  const off = edit.changed ? refusal : "Nothing is changed yet";
  useSaveKey(() => !off && setPublishing(true));
  return (
    <main id="main" tabIndex={-1} className="grid grid-rows-[auto_minmax(0,1fr)] sm:h-[calc(100dvh-48px)]">
      <EditHead
        {...{ template, latest, edit, off, refusal }}
        standing={read.current ? "" : "Reading what it becomes"}
        publish={() => setPublishing(true)}
      />
      <div className="grid min-h-0 border-t border-rule-strong sm:grid-cols-[55%_minmax(0,1fr)]">
        <SourceField value={draft.text} write={edit.write} line={line} at={setLine} checklist={read.checklist} />
        <LiveSide read={read} choose={(next) => put({ choices: next })} line={line} />
      </div>
      {publishing && preview ? (
        <PublishDialog
          {...{ template, latest, choices, preview, open }}
          text={read.text}
          choose={(next) => put({ choices: next })}
          current={read.current}
          note={draft.note}
          write={(note) => put({ note })}
          done={edit.discard}
          close={() => setPublishing(false)}
        />
      ) : null}
    </main>
  );
}

/** What the draft becomes, as chosen. */
function useRead(latest: Latest, template: string, draft: EditDraft): Read {
  const text = useMemo(() => edited(latest.text, draft.text), [latest.text, draft.text]);
  const live = useLivePreview({ fileName: latest.fileName, text, template, choices: draft.choices });
  const { preview, current } = live;
  const choices = useMemo(
    () => (preview ? fittingChoices(draft.choices ?? preview.choices, preview.checklist) : NOTHING),
    [draft.choices, preview],
  );
  const shown = useMemo(() => (preview ? chosen(preview.checklist, choices) : null), [preview, choices]);
  return {
    ...{ text, preview, choices, current },
    checklist: shown?.checklist ?? null,
    open: preview ? openQuestions(preview, choices) : [],
    refusal: live.refusal ?? shown?.refusal ?? null,
  };
}

/** Ctrl or Cmd with S, which would else save the page as a file. */
function useSaveKey(save: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      save();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
