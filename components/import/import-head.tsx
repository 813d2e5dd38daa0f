"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Select } from "@/components/ui/select";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import { Counts } from "./counts";
import type { Known } from "./known";
import type { Preview, Source } from "./use-import";

type Props = {
  source: Source;
  preview: Preview;
  known: readonly Known[];
  template: string | null;
  choices: Choices;
  checklist: Checklist;
  refusal: string | null;
  back: () => void;
};

/** What is imported, how much of it there is, and publishing it. */
export function ImportHead(props: Props) {
  const { source, preview, known, checklist, refusal, back } = props;
  const { title, setTitle, as, setAs, pending, refused, publish, off } = usePublishing(props);
  const version = (known.find(({ id }) => id === as)?.version ?? 0) + 1;
  return (
    <header className="grid gap-3 border-b border-rule px-4 pt-5 pb-4 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-20 font-semibold wrap-anywhere">Import {source.fileName}</h1>
        <span className="text-muted">
          {preview.bytes.toLocaleString("en")} bytes,{" "}
          <span title={preview.sha256}>
            sha-256 <code>{preview.sha256.slice(0, 16)}</code>
          </span>
        </span>
        <div className="ml-auto flex flex-wrap gap-2">
          <Button onClick={back}>Choose another document</Button>
          <Button tone="primary" pending={pending} off={refusal ?? off} onClick={() => void publish()}>
            Publish version {version}
          </Button>
        </div>
      </div>
      <Counts checklist={checklist} />
      <div className="grid gap-2 sm:grid-cols-[minmax(0,360px)_minmax(0,360px)]">
        <Select
          aria-label="As a new template or as the next version of one"
          value={as}
          onChange={(event) => setAs(event.target.value)}
          empty="As a new template"
          choices={known.map((each) => ({
            value: each.id,
            label: `As version ${each.version + 1} of “${each.title}”`,
          }))}
        />
        {as === "" ? (
          <Input
            aria-label="Title of the template"
            value={title}
            maxLength={120}
            onChange={(event) => setTitle(event.target.value)}
          />
        ) : null}
      </div>
      <RefusalLine message={refusal ?? refused ?? null} />
    </header>
  );
}

function usePublishing({ source, preview, template, choices }: Props) {
  const { pending, refused, run } = useAct();
  const [title, setTitle] = useState((preview.checklist.title || source.fileName).slice(0, 120));
  const [as, setAs] = useState(template ?? "");
  const [going, setGoing] = useState(false);
  const router = useRouter();
  const open = openQuestions(preview, choices);
  const publish = async () => {
    const { fileName, document } = source;
    const json = { fileName, document, choices, ...(as === "" ? { title: title.trim() } : { template: as }) };
    const answered = await run((headers) => api.templates.$post({ json }, { headers }));
    if (!answered?.data) return;
    setGoing(true);
    router.push(`/templates/${answered.data.id}`);
  };
  const off = open.length > 0 ? `First answer: ${open.map(({ message }) => message).join(" ")}` : null;
  return { title, setTitle, as, setAs, pending: pending || going, refused: refused?.message, publish, off };
}
