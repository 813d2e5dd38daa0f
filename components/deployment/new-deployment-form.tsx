"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { NewSystemDialog } from "@/components/system/new-system-dialog";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { fieldErrors } from "@/lib/client/field-errors";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import { CarryProbes } from "./carry-probes";
import type { Draft } from "./draft";
import type { OpeningChoices } from "./opening-choices";
import { RulesLines } from "./rules-lines";
import { StaffingLines } from "./staffing-lines";
import { SystemAndTime } from "./system-and-time";
import { TargetFields } from "./target-fields";
import { TemplateFields } from "./template-fields";

type Props = { choices: OpeningChoices; asked: { template: string; version: number | null; system: string } };

/** Everything a deployment needs to begin. A new system is made in a form of its own, which cannot stand inside this one. */
export function NewDeploymentForm({ choices, asked }: Props) {
  const { draft, change, errors, refused, pending, submit } = useOpening(choices, asked);
  const [making, setMaking] = useState(false);
  const given = { choices, draft, change, errors };
  return (
    <>
      <form onSubmit={(event) => void submit(event)} className="grid gap-5 pt-6">
        <TemplateFields choices={choices} draft={draft} change={change} />
        <SystemAndTime {...given} create={() => setMaking(true)} />
        <TargetFields draft={draft} change={change} errors={errors} />
        <Checkbox
          label="This is a rehearsal"
          hint="Marked on every page and on the report, for good. Separation of duties is shown there and not enforced, so that one person can try it alone."
          checked={draft.rehearsal}
          onChange={(event) => change({ rehearsal: event.target.checked })}
        />
        <CarryProbes choices={choices} draft={draft} change={change} />
        <RulesLines choices={choices} draft={draft} />
        <StaffingLines choices={choices} draft={draft} />
        <RefusalLine message={refused} />
        <div>
          <Button type="submit" tone="primary" size="big" pending={pending} off={missing(draft)}>
            Create the {draft.rehearsal ? "rehearsal" : "deployment"}
          </Button>
        </div>
      </form>
      {making ? (
        <NewSystemDialog
          close={() => setMaking(false)}
          onMade={({ id, zone, baseUrl }) => change({ system: id, zone, baseUrl: baseUrl ?? "" })}
        />
      ) : null}
    </>
  );
}

function useOpening(choices: OpeningChoices, asked: Props["asked"]) {
  const { pending, refused, run } = useAct();
  const [going, setGoing] = useState(false);
  const [draft, setDraft] = useState(() => firstDraft(choices, asked));
  const router = useRouter();
  const change = (part: Partial<Draft>) => setDraft((before) => changed(before, part));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { baseUrl, digest, ...rest } = draft;
    const json = { ...rest, digest: digest.trim() || null, baseUrl: baseUrl.trim() || null };
    const answered = await run((headers) => api.deployments.$post({ json }, { headers }));
    if (!answered?.data) return;
    setGoing(true);
    router.push(`/deployments/${answered.data.id}`);
  };
  const errors = fieldErrors(refused);
  return { draft, change, errors, refused: refusalSentence(refused), pending: pending || going, submit };
}

/** In another zone the launch is asked for anew: what was typed would be another moment there. */
const changed = (before: Draft, part: Partial<Draft>): Draft =>
  part.zone === undefined || part.zone === before.zone || "t0" in part
    ? { ...before, ...part }
    : { ...before, ...part, t0: "" };

function firstDraft({ systems, templates }: OpeningChoices, asked: Props["asked"]): Draft {
  const template = templates.find(({ id }) => id === asked.template) ?? templates[0];
  const version = template?.versions.find((each) => each.version === asked.version) ?? template?.versions[0];
  const only = systems.length === 1 ? systems[0] : undefined;
  const system = systems.find(({ id }) => id === asked.system) ?? only;
  return {
    template: template?.id ?? "",
    version: version?.version ?? 1,
    system: system?.id ?? "",
    ...{ target: "", digest: "", environment: "production", t0: "", zone: system?.zone ?? "", rehearsal: false },
    baseUrl: system?.baseUrl ?? "",
    carryProbes: true,
  };
}

function missing({ system, t0 }: Draft): string | null {
  if (system === "") return "Choose a system first";
  return t0 === "" ? "Say when the launch is planned first" : null;
}
