import type { ReactNode } from "react";

type Props = { title: ReactNode; lede?: ReactNode; children?: ReactNode };

/** The head of a page: what it is, and what can be done on it. */
export function PageHead({ title, lede, children }: Props) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h1 className="text-20 font-semibold wrap-anywhere">{title}</h1>
        {lede ? <p className="max-w-[72ch] text-quiet">{lede}</p> : null}
      </div>
      {children ? <div className="ml-auto flex flex-wrap gap-2">{children}</div> : null}
    </header>
  );
}
