import type { Report } from "@/lib/domain/report/report";
import { BreakGlassLine } from "./break-glass-line";
import { CoverCounts } from "./cover-counts";
import { CoverFacts } from "./cover-facts";
import { CoverStamp } from "./cover-stamp";
import { SECTIONS } from "./sections";

/** The first page: what was decided, by whom, on which counts. */
export function Cover({ report }: { report: Report }) {
  const { reference, title, system, target, environment, rehearsal } = report;
  return (
    <header className="cover">
      <p className="brand">
        <span>Countersign</span>
        <span className="quiet">Go-live report {reference}</span>
      </p>
      <h1>
        {system} {target} to {environment}
      </h1>
      <p className="quiet subtitle">{title}</p>
      {rehearsal ? <p className="rehearsal">Rehearsal. This deployment decides nothing about a real launch.</p> : null}
      {report.breakGlass ? <BreakGlassLine {...report.breakGlass} /> : null}
      <CoverStamp report={report} />
      <CoverCounts report={report} />
      <CoverFacts report={report} />
      <nav aria-labelledby="contents-title">
        <p id="contents-title" className="contents-title">
          Contents
        </p>
        <ol className="contents">
          {SECTIONS.map(({ id, title: words }, at) => (
            <li key={id}>
              <span>{at + 1}</span>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}
