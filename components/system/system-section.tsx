import type { ReactNode } from "react";

type Props = { id: string; title: string; lede: ReactNode; act?: ReactNode; children: ReactNode };

/** A part of a system's page: its head, what can be done with it, and what is there. */
export function SystemSection({ id, title, lede, act, children }: Props) {
  return (
    <section aria-labelledby={`${id}-head`} id={id} className="pt-12">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 id={`${id}-head`} className="text-16 font-semibold">
            {title}
          </h2>
          <p className="max-w-[72ch] text-quiet">{lede}</p>
        </div>
        {act ? <div className="ml-auto flex flex-wrap gap-2">{act}</div> : null}
      </header>
      <div className="mt-2">{children}</div>
    </section>
  );
}
