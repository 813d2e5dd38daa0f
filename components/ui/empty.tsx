import type { ReactNode } from "react";

/** Nothing here yet: one sentence that teaches, and the one next act. */
export function Empty({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <section className="mt-6 grid justify-items-start gap-4 border border-t-ink border-rule bg-surface px-6 pt-8 pb-10">
      <p className="max-w-[56ch] text-16 text-pretty text-quiet">{children}</p>
      {act}
    </section>
  );
}
