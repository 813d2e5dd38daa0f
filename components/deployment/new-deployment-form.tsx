"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { fieldErrors } from "@/lib/client/field-errors";
import type { Stage } from "@/lib/domain/checklist/checklist";
import type { Policy } from "@/lib/domain/signoff/policy";
import type { Holding } from "@/lib/domain/workspace/fact";
import { StaffingLines } from "./staffing-lines";
import { SystemAndTime } from "./system-and-time";
import { TargetFields } from "./target-fields";
import { TemplateFields } from "./template-fields";

export type OpeningChoices = {
  systems: { id: string; name: string; zone: string; baseUrl: string | null }[];
  templates: {
    id: string;
    title: string;
    policy: Policy;
    versions: { version: number; before: number; after: number; stages: Stage[] }[];
  }[];
  holdings: (Holding & { name: string })[];
};

type Props = { choices: OpeningChoices; asked: { template: string; version: number | null; system: string } };

/** Everything a deployment needs to begin. */
export function NewDeploymentForm({ choices, asked }: Props) {
  const { pending, refused, run } = useAct();
  const [going, setGoing] = useState(false);
  const [draft, setDraft] = useState(() => firstDraft(choices, asked));
  const router = useRouter();
  const errors = fieldErrors(refused);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { baseUrl, ...rest } = draft;
    const json = { ...rest, baseUrl: baseUrl.trim() || null };
    const answered = await run((headers) => api.deployments.$post({ json }, { headers }));
    if (!answered?.data) return;
    setGoing(true);
    router.push(`/deployments/${answered.data.id}`);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-5 pt-6">
      <TemplateFields choices={choices} draft={draft} change={change} />
      <SystemAndTime choices={choices} draft={draft} change={change} errors={errors} />
      <TargetFields draft={draft} change={change} errors={errors} />
      <Checkbox
        label="This is a rehearsal"
        hint="Marked on every page and on the report, for good. Separation of duties is shown there and not enforced, so that one person can try it alone."
        checked={draft.rehearsal}
        onChange={(event) => change({ rehearsal: event.target.checked })}
      />
      <StaffingLines choices={choices} draft={draft} />
      <RefusalLine message={refused?.message} />
      <div>
        <Button type="submit" tone="primary" size="big" pending={pending || going} off={missing(draft)}>
          Create the {draft.rehearsal ? "rehearsal" : "deployment"}
        </Button>
      </div>
    </form>
  );
}

/** What is typed so far; `t0` is ISO 8601 in UTC, empty while the moment is not whole. */
export type Draft = {
  template: string;
  version: number;
  system: string;
  target: string;
  environment: string;
  t0: string;
  zone: string;
  rehearsal: boolean;
  baseUrl: string;
};

function firstDraft({ systems, templates }: OpeningChoices, asked: Props["asked"]): Draft {
  const template = templates.find(({ id }) => id === asked.template) ?? templates[0];
  const version = template?.versions.find((each) => each.version === asked.version) ?? template?.versions[0];
  const only = systems.length === 1 ? systems[0] : undefined;
  const system = systems.find(({ id }) => id === asked.system) ?? only;
  return {
    template: template?.id ?? "",
    version: version?.version ?? 1,
    system: system?.id ?? "",
    ...{ target: "", environment: "production", t0: "", zone: system?.zone ?? "", rehearsal: false },
    baseUrl: system?.baseUrl ?? "",
  };
}

function missing({ system, t0 }: Draft): string | null {
  if (system === "") return "Choose a system first";
  return t0 === "" ? "Say when the launch is planned first" : null;
}
