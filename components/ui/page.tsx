import type { ReactNode } from "react";

/** The column in which a page that is read stands. */
export function Page({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto px-4 pt-8 pb-12 sm:px-6 ${narrow ? "max-w-3xl" : "max-w-[1200px]"}`}
    >
      {children}
    </main>
  );
}
