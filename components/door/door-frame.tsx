import type { ReactNode } from "react";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { UnsentLine } from "@/components/ui/unsent-line";

/** Around the pages nobody has to be signed in for: one column, nothing to distract. */
export function DoorFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <UnsentLine />
      <header className="flex h-11 items-center px-4 sm:px-6">
        <div className="ml-auto">
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[440px] flex-1 px-4 pt-[6vh] pb-16">
        <p className="flex items-center gap-2 pb-6 font-semibold">
          <svg
            viewBox="0 0 16 16"
            aria-hidden="true"
            className="size-4 fill-none stroke-current stroke-[1.75] [stroke-linecap:round] [stroke-linejoin:round]"
          >
            <path d="M2.5 3h11v10h-11z" />
            <path d="M5 8.3l2.1 2.1L11 6" />
          </svg>
          Countersign
        </p>
        <div className="border-t border-ink pt-5">{children}</div>
      </main>
    </div>
  );
}
