import { connection } from "next/server";
import type { ReactNode } from "react";
import { SignInAgain } from "@/components/shell/sign-in-again";
import { SingleRoleLine } from "@/components/shell/single-role-line";
import { TopBar } from "@/components/shell/top-bar";
import { ClockProvider } from "@/components/ui/clock-provider";
import { Notices } from "@/components/ui/notices";
import { UnsentLine } from "@/components/ui/unsent-line";
import { env } from "@/lib/env";
import { requirePerson } from "@/lib/web/session";

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  await connection();
  const { name, email, account } = await requirePerson();
  return (
    <ClockProvider zone="UTC" now={Date.now()}>
      <a href="#main" className="absolute -left-[999px] z-40 bg-surface px-3 py-2 focus:top-2 focus:left-2">
        Skip to content
      </a>
      <TopBar name={name} email={email} account={account} />
      <UnsentLine />
      {env.COUNTERSIGN_SINGLE_ROLE && account === "owner" ? <SingleRoleLine /> : null}
      {children}
      <Notices />
      <SignInAgain email={email} />
    </ClockProvider>
  );
}
