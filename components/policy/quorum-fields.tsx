"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { SystemPolicy } from "@/lib/domain/signoff/policy/policy";

const MOST = 9;
const MORE = Array.from({ length: MOST - 1 }, (_, at) => ({ value: String(at + 2), label: `${at + 2} people` }));

type Props = {
  roles: readonly string[];
  rules: SystemPolicy;
  /** What one person, the least there is, is called. */
  one: string;
  acts: boolean;
  change: (role: string, count: number) => void;
};

/** How many different people sign for each role. */
export function QuorumFields({ roles, rules: { quorum = {} }, one, acts, change }: Props) {
  const all = [...new Set([...roles, ...Object.keys(quorum)])];
  if (all.length === 0) return null;
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">How many people sign</legend>
      <div className="grid gap-2">
        {all.map((role) => (
          <Field key={role} label={<span className="font-normal wrap-anywhere">{role}</span>}>
            {(control) => (
              <Select
                {...control}
                value={String(quorum[role] ?? 1)}
                disabled={!acts}
                onChange={(event) => change(role, Number(event.target.value))}
                choices={[{ value: "1", label: one }, ...MORE]}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
