"use client";

import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { DigestField } from "./digest-field";
import type { Draft } from "./draft";

type Props = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errors: Record<string, string | undefined>;
};

/** What is released, where to, and where it answers. */
export function TargetFields({ draft, change, errors }: Props) {
  const list = useId();
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Version to be released" hint="For example 1.4.0." error={errors["target"]}>
          {(control) => (
            <Input
              {...control}
              value={draft.target}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => change({ target: event.target.value })}
            />
          )}
        </Field>
        <Field label="Environment" error={errors["environment"]}>
          {(control) => (
            <>
              <Input
                {...control}
                list={list}
                value={draft.environment}
                maxLength={80}
                autoComplete="off"
                onChange={(event) => change({ environment: event.target.value })}
              />
              <datalist id={list}>
                <option value="production" />
                <option value="staging" />
              </datalist>
            </>
          )}
        </Field>
      </div>
      <DigestField value={draft.digest} write={(digest) => change({ digest })} error={errors["digest"]} />
      <Field
        label="Base URL"
        optional
        hint="Where this deployment answers. Probes that name only a path ask there."
        error={errors["baseUrl"]}
      >
        {(control) => (
          <Input
            {...control}
            type="url"
            placeholder="https://"
            value={draft.baseUrl}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => change({ baseUrl: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
