"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Draft } from "./draft";
import type { OpeningChoices } from "./opening-choices";

type Props = { choices: OpeningChoices; draft: Draft; change: (part: Partial<Draft>) => void };

/** Which checklist, and which version of it. */
export function TemplateFields({ choices: { templates }, draft, change }: Props) {
  const template = templates.find(({ id }) => id === draft.template);
  const version = template?.versions.find((each) => each.version === draft.version);
  const choose = (id: string) =>
    change({ template: id, version: templates.find((each) => each.id === id)?.versions[0]?.version ?? 1 });
  return (
    <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_200px]">
      <Field label="Checklist" hint={version ? `${version.before} items before go, ${version.after} after` : undefined}>
        {(control) => (
          <Select
            {...control}
            value={draft.template}
            onChange={(event) => choose(event.target.value)}
            choices={templates.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
      </Field>
      <Field label="Its version">
        {(control) => (
          <Select
            {...control}
            value={String(draft.version)}
            onChange={(event) => change({ version: Number(event.target.value) })}
            choices={(template?.versions ?? []).map(({ version: each }, at) => ({
              value: String(each),
              label: at === 0 ? `Version ${each}, the newest` : `Version ${each}`,
            }))}
          />
        )}
      </Field>
    </div>
  );
}
