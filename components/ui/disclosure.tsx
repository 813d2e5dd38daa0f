import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

type Props = { summary: ReactNode; children: ReactNode; open?: boolean };

/** Words that open what stands below them. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-(--target) cursor-pointer list-none items-center gap-2 text-quiet hover:text-ink">
        <ChevronRight aria-hidden="true" className="size-4 flex-none transition-transform group-open:rotate-90" />
        <span className="min-w-0 flex-1">{summary}</span>
      </summary>
      <div className="pb-2 pl-6">{children}</div>
    </details>
  );
}
