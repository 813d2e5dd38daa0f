"use client";

import { Menu } from "@/components/ui/menu";
import { api } from "@/lib/client/api";
import { send } from "@/lib/client/send";
import type { AccountRole } from "@/lib/domain/actor";
import { PLACES } from "./places";

type Props = { name: string; email: string; account: AccountRole; initials: string };

const ACCOUNT: Record<AccountRole, string> = {
  owner: "Owner",
  "release-manager": "Release manager",
  member: "Member",
  viewer: "Viewer",
};

/** Who is signed in, with what concerns only them; on a phone the places of the console too. */
export function AccountMenu({ name, email, account, initials }: Props) {
  const leave = async () => {
    await send((headers) => api.session.end.$post({ json: {} }, { headers }));
    location.assign("/sign-in");
  };
  return (
    <Menu
      label={`${initials}, ${name}, ${ACCOUNT[account]}`}
      triggerClass="inline-flex items-center justify-center rounded-full pointer-coarse:size-11"
      trigger={
        <span className="inline-flex size-8 items-center justify-center rounded-full border border-rule-strong bg-surface text-12 font-semibold text-quiet hover:border-edge">
          {initials}
        </span>
      }
      choices={[
        { label: name, hint: `${email}, ${ACCOUNT[account].toLowerCase()}`, off: true },
        ...PLACES.map(({ href, label }) => ({ label, href, phone: true })),
        { label: "Your account", href: "/account" },
        { label: "Sign out", onSelect: () => void leave() },
      ]}
    />
  );
}
