"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import { AccountRole } from "@/lib/domain/actor";
import { ACCOUNT_WORDS } from "./account-words";

type Props = { value: AccountRole; onChange: (value: AccountRole) => void };

/** What somebody may do here, one of four. */
export function AccountField({ value, onChange }: Props) {
  return (
    <RadioGroup
      legend="Account"
      value={value}
      onChange={onChange}
      choices={AccountRole.options.map((account) => ({
        value: account,
        label: ACCOUNT_WORDS[account].label,
        hint: ACCOUNT_WORDS[account].may,
      }))}
    />
  );
}
