import Link from "next/link";
import type { AccountRole } from "@/lib/domain/actor";
import { initials } from "@/lib/domain/initials";
import { AccountMenu } from "./account-menu";
import { MainNav } from "./main-nav";
import { ThemeSwitch } from "./theme-switch";

type Props = { name: string; email: string; account: AccountRole };

/** The bar over every page: the way everywhere, the theme, and who is signed in. */
export function TopBar({ name, email, account }: Props) {
  return (
    <header className="no-print flex h-11 items-center gap-3 border-b border-rule bg-ground px-4 sm:gap-6 sm:px-6">
      <Link href="/deployments" className="flex items-center gap-2 font-semibold">
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-4 fill-none stroke-current stroke-[1.75] [stroke-linecap:round] [stroke-linejoin:round]"
        >
          <path d="M2.5 3h11v10h-11z" />
          <path d="M5 8.3l2.1 2.1L11 6" />
        </svg>
        Countersign
      </Link>
      <MainNav />
      <div className="ml-auto flex items-center gap-1">
        <ThemeSwitch />
        <AccountMenu name={name} email={email} account={account} initials={initials(name)} />
      </div>
    </header>
  );
}
