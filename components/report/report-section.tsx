import type { ReactNode } from "react";
import { sectionNumber } from "./section-number";
import { SECTIONS, type SectionId } from "./sections";

type Props = { id: SectionId; children: ReactNode; className?: string };

/** A numbered section of the report; its number hangs in the margin. */
export function ReportSection({ id, children, className }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={className}>
      <h2 id={`${id}-title`}>
        <span className="no">{sectionNumber(id)}</span>
        {SECTIONS.find((section) => section.id === id)?.title}
      </h2>
      {children}
    </section>
  );
}
