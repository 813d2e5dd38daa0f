import type { ReactNode } from "react";

const TONE = { normal: "border-rule-strong text-quiet", attention: "border-attention text-attention" };

/** A word that marks something for good, for example "Rehearsal". */
export function Badge({ children, tone = "normal" }: { children: ReactNode; tone?: keyof typeof TONE }) {
  return (
    <span className={`inline-block rounded-md border px-1.5 text-12 leading-[18px] whitespace-nowrap ${TONE[tone]}`}>
      {children}
    </span>
  );
}
