"use client";

import { memo } from "react";
import { RunProbesButton } from "@/components/probe/run-probes-button";
import { Disclosure } from "@/components/ui/disclosure";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { itemsIn } from "./items-in";
import { type RowSource, SheetSection } from "./sheet-section";

type Part = RunSheet["parts"][number];
/** `title` is the document's own: it stands on the page already. */
type Props = { part: Part; title: string; progress: RunState["parts"][string] | undefined; source: RowSource };

/** One part of the sheet: an ink rule with its name and how far it is, then its sections. */
export const SheetPart = memo(function SheetPart({ part, title, progress, source }: Props) {
  const shown = part.sections.filter((section) => source.hasRows(section));
  if (source.filtered && shown.length === 0) return null;
  if (part.group === "reading") return <ReadingPart part={part} title={title} source={source} />;
  return (
    <section id={part.id} data-part={part.id} aria-labelledby={`${part.id}-head`} className="px-4 pt-5 pb-1 sm:px-6">
      <header className="ruled flex flex-wrap items-baseline gap-x-3 pb-2">
        <h2 id={`${part.id}-head`} className="text-16 font-semibold wrap-anywhere">
          {part.title}
        </h2>
        <span className="text-12 text-muted">{part.roles.join(", ")}</span>
        {part.group === "if-declared" ? <span className="text-12 text-muted">only if declared</span> : null}
        {progress && progress.required > 0 ? (
          <span className="ml-auto text-quiet">{progressWords(progress)}</span>
        ) : null}
        <RunProbesButton items={part.sections.flatMap(itemsIn)} of={part.title} />
      </header>
      {(source.filtered ? shown : part.sections).map((section) => (
        <SheetSection
          key={section.id}
          section={section}
          titled={section.title !== part.title && section.title !== title}
          source={source}
        />
      ))}
    </section>
  );
});

/** A part with nothing to answer is one line until somebody wants to read it. */
function ReadingPart({ part, title, source }: Omit<Props, "progress">) {
  return (
    <section id={part.id} className="px-4 pt-3 sm:px-6">
      <Disclosure
        summary={
          <>
            <h2 className="inline font-semibold">{part.title}</h2> <span className="text-12 text-muted">to read</span>
          </>
        }
      >
        {part.sections.map((section) => (
          <SheetSection
            key={section.id}
            section={section}
            titled={section.title !== part.title && section.title !== title}
            source={source}
          />
        ))}
      </Disclosure>
    </section>
  );
}

/** A resolved part shows one figure, an unresolved one the fraction: the fraction itself is the signal. */
const progressWords = ({ resolved, required }: { resolved: number; required: number }): string =>
  resolved === required ? `${required}` : `${resolved}/${required}`;
