"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Sign, type SignName } from "@/components/ui/sign";
import { chosen } from "@/lib/domain/checklist/choosing/chosen";
import { fittingChoices } from "@/lib/domain/checklist/choosing/fitting-choices";
import { requiredLeaves } from "@/lib/domain/checklist/counts";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import { quantity } from "@/lib/domain/quantity";
import type { Draft } from "./draft";
import { isKept } from "./is-kept";
import { NOT_KEPT } from "./not-kept";

type Props = {
  drafts: readonly Draft[];
  place: (draft: Draft) => string;
  drop: (id: string) => void;
  /** Reads a refused document once more: the server may have been busy. */
  again: (id: string) => void;
};

/** The documents under way, a line each: what it is, how it stands, what it still asks. */
export function ImportQueue({ drafts, place, drop, again }: Props) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="queue" className="pt-6">
      <h2 id="queue" className="ruled pb-1 font-semibold">
        {quantity(drafts.length, "document")} under way
      </h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} className="flex items-start gap-3 border-b border-rule py-2">
            <QueueLine draft={draft} place={place(draft)} />
            {draft.refusal && draft.document ? (
              <Button size="small" onClick={() => again(draft.id)} aria-label={`Read ${draft.fileName} again`}>
                Read again
              </Button>
            ) : null}
            <IconButton
              label={`Put ${draft.fileName} away`}
              onClick={() => drop(draft.id)}
              className="-my-1.5 flex-none"
            >
              <X aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QueueLine({ draft, place }: { draft: Draft; place: string }) {
  const { fileName, published, refusal } = draft;
  const { sign, word, rest } = standingOf(draft);
  const href = published ? `/templates/${published.template}` : refusal ? null : place;
  return (
    <>
      <Sign name={sign} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-3">
          {href ? (
            <Link href={href} className="link min-w-0 font-medium wrap-anywhere">
              {titleOf(draft)}
            </Link>
          ) : (
            <span className="min-w-0 font-medium wrap-anywhere">{fileName}</span>
          )}
          <span className={refusal ? "font-medium text-failed" : "text-quiet"}>{word}</span>
        </p>
        {rest ? <p className="text-12 wrap-anywhere text-muted">{rest}</p> : null}
        {isKept(draft) ? null : <p className="text-12 text-attention">{NOT_KEPT}</p>}
      </div>
    </>
  );
}

const titleOf = ({ title, preview, fileName }: Draft): string => title ?? (preview?.title || fileName);

function standingOf(draft: Draft): { sign: SignName; word: string; rest: string } {
  const { published, refusal, preview, choices, fileName } = draft;
  if (published) return { sign: "done", word: `Published as version ${published.version}`, rest: fileName };
  if (refusal) return { sign: "failed", word: "Refused", rest: refusal };
  if (!preview) return { sign: "sending", word: "Being read", rest: "" };
  const { checklist } = chosen(preview.checklist, fittingChoices(choices ?? {}, preview.checklist));
  if (checklist.items.length === 0)
    return { sign: "failed", word: "Nothing to tick", rest: `${fileName}: open it to see how each line was read` };
  const open = openQuestions(preview, choices ?? {}).length;
  const counts = `${fileName}, ${quantity(checklist.lines, "line")}, ${requiredLeaves(checklist, "go").length} to answer before go, ${requiredLeaves(checklist, "close").length} after`;
  if (open > 0) return { sign: "error", word: `Asks ${quantity(open, "question")}`, rest: counts };
  return { sign: "you", word: "Ready to publish", rest: counts };
}
