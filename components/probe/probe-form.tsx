"use client";

import { useEffect, useRef } from "react";
import type { ProbeOf } from "@/components/run/item-state";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { SchemaFields } from "@/components/ui/schema-form/schema-fields";
import { Select } from "@/components/ui/select";
import type { Refused } from "@/lib/client/send";
import type { Item } from "@/lib/domain/checklist/checklist";
import { KindChoice } from "./kind-choice";
import { ProbePlan } from "./probe-plan";
import { TrialResult } from "./trial-result";
import { type Offer, useProbeForm } from "./use-probe-form";
import { type ProbeKind, useProbeKinds } from "./use-probe-kinds";

type Props = { item: Item; probe: ProbeOf | undefined; close: () => void };

/** Which probe an item has, what it asks and expects, and when it runs. */
export function ProbeForm(props: Props) {
  const { head } = useRunPlace();
  const { offer, trouble } = useProbeKinds(head.id);
  if (!offer) return <p role="status">{trouble ?? "Fetching the kinds of probes."}</p>;
  return <ReadyForm {...props} offer={offer} />;
}

function ReadyForm({ item, probe, close, offer }: Props & { offer: Offer }) {
  const { head } = useRunPlace();
  const form = useProbeForm({ item, probe, close, offer });
  const { kind, first, more, draft, errors, act, trial } = form;
  const secrets = offer.secrets.map(({ name }) => name);
  const place = useFirstWrong(act.refused ?? trial.refusal);
  return (
    <form
      ref={place}
      data-keeps-keys
      onSubmit={(event) => void form.submit(event)}
      className="grid max-w-[64ch] gap-3 sm:grid-cols-2"
    >
      <div className="sm:col-span-2">
        <KindChoice kinds={offer.kinds} chosen={kind.kind} choose={form.choose} />
      </div>
      <div className="grid gap-1 text-quiet sm:col-span-2">
        <p>
          {kind.usage}{" "}
          <a href={`/probe-kinds#${kind.kind}`} className="link" target="_blank" rel="noreferrer">
            What each kind does
          </a>
        </p>
        <p className="text-12 text-muted">{addressWords(kind, head.baseUrl)}</p>
        {kind.isActive ? <p className="text-12 text-muted">{ACTIVE}</p> : null}
      </div>
      <div className="sm:col-span-2">
        <Field label="Begin with" optional>
          {(control) => (
            <Select
              {...control}
              required={false}
              empty="What stands below"
              choices={kind.examples.map(({ words }) => ({ value: words, label: words }))}
              value=""
              onChange={(event) => form.begin(event.target.value)}
            />
          )}
        </Field>
      </div>
      <SchemaFields {...{ draft, errors, secrets }} fields={first} set={form.set} />
      {more.length > 0 ? (
        <div className="sm:col-span-2">
          <Disclosure
            summary={`More to ask and expect (${more.length})`}
            open={more.some(({ key }) => isWrong(key, errors))}
          >
            <div className="grid gap-3 pt-2 sm:grid-cols-2">
              <SchemaFields {...{ draft, errors, secrets }} fields={more} set={form.set} />
            </div>
          </Disclosure>
        </div>
      ) : null}
      <ProbePlan {...form.planned} item={item} />
      <div className="grid gap-2 sm:col-span-2">
        <RefusalLine message={refusalWords(act.refused ?? trial.refusal, errors)} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="primary" pending={act.pending}>
            {probe ? "Ask this from now on" : "Bind the probe"}
          </Button>
          <Button pending={trial.pending} onClick={() => void form.tryIt()}>
            Try it
          </Button>
          <Button onClick={close}>Cancel</Button>
          {trial.run ? <Button onClick={trial.cancel}>Call it off</Button> : null}
        </div>
        <TrialResult trial={trial} />
      </div>
    </form>
  );
}

/** Takes whoever was refused to the first field that says why: a long form may show none of them. */
function useFirstWrong(refused: Refused | null) {
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refused) place.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refused]);
  return place;
}

/** One sentence below a long form says where to look; what is wrong stands at the field. */
const refusalWords = (refused: Refused | null, errors: Record<string, string>): string | null =>
  refused && Object.keys(errors).length > 0
    ? "Something cannot be taken as it is; see the marked fields."
    : (refused?.message ?? null);

const isWrong = (key: string, errors: Record<string, string>) =>
  Object.keys(errors).some((path) => path === key || path.startsWith(`${key}.`));

const ACTIVE =
  "With some settings it does more than a visitor would. Then somebody has to have proved that the target is yours, on the system's page of probes.";

const VARIABLES = "{{name}} stands for a variable of the deployment.";

function addressWords({ kind }: ProbeKind, baseUrl: string | null): string {
  if (!/^(http|websocket)/.test(kind)) return VARIABLES;
  const base = baseUrl ? `A path is asked at ${baseUrl}.` : "This deployment has no base URL: give whole addresses.";
  return `${base} ${VARIABLES}`;
}
