import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { Refused } from "@/lib/client/send";
import type { Choices } from "@/lib/domain/checklist/choices";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import { reasonGap } from "@/lib/domain/reason-gap";
import { type Draft, type Preview, questionOf } from "./draft";
import type { Drafts } from "./use-drafts";

type Props = {
  draft: Draft;
  preview: Preview;
  drafts: Drafts;
  choices: Choices;
  refusal: string | null;
  alone: boolean;
  back: string;
};

/** Publishing what is looked at; afterwards to its template, or back to the other documents. */
export function usePublishing({ draft, preview, drafts, choices, refusal, alone, back }: Props) {
  const { pending, refused, run } = useAct();
  const [going, setGoing] = useState(false);
  const router = useRouter();
  const title = draft.title ?? preview.title;
  const publish = async () => {
    const json = { ...askedFor(draft, preview, title), choices };
    const answered = await run((headers) => api.templates.$post({ json }, { headers }));
    // Another version came in between: what differs is then another thing, and read again.
    if (answered?.refused?.code === "stale") drafts.put(draft.id, { answered: null });
    if (!answered?.data) return;
    const { id, version } = answered.data;
    announce(`“${title}” is published as version ${version}.`);
    setGoing(true);
    router.push(alone ? `/templates/${id}` : back);
    if (alone) drafts.drop(draft.id);
    else drafts.put(draft.id, { published: { template: id, version }, document: "" });
  };
  const off = refusal ?? stillOff(draft, preview, choices, title);
  return { title, off, pending: pending || going, refused: refusalSentence(refused), twin: twinOf(refused), publish };
}

function askedFor({ fileName, document, template, note }: Draft, { version }: Preview, title: string) {
  const as = template ? { template, note: note.trim(), after: version - 1 } : { title: title.trim() };
  return { fileName, document, ...as };
}

function stillOff(draft: Draft, preview: Preview, choices: Choices, title: string): string | null {
  if (draft.answered !== questionOf(draft)) return "It is being read with your choices; a moment";
  const open = openQuestions(preview, choices);
  if (open.length > 0) return `First answer: ${open.map(({ message }) => message).join(" ")}`;
  if (draft.template === null) return title.trim() === "" ? "Give it a title first" : null;
  return reasonGap(draft.note) ? "Say in two words or more why there is another version" : null;
}

/** The template that has this title already. */
function twinOf(refused: Refused | null): string | null {
  const detail = refused?.code === "conflict" ? refused.detail : null;
  return typeof detail === "object" && detail !== null && "template" in detail ? String(detail.template) : null;
}
