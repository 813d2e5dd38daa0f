import { quantity } from "@/lib/domain/quantity";
import type { Report } from "@/lib/domain/report/report";
import { Mark } from "./mark";
import { ReportSection } from "./report-section";

type Duty = Report["duties"][number];

/** Which rules of separation of duties were in force, and every exception from them. */
export function DutiesStatement({ report }: { report: Report }) {
  const given = report.signatures.some(({ lines }) => lines.some((line) => line.given));
  return (
    <ReportSection id="duties">
      <p>
        Rules: {report.rules.from}.{report.rules.quorum.map((words) => ` ${words}.`).join("")}
      </p>
      {report.duties.map((duty) => (
        <DutyLines key={duty.rule} duty={duty} given={given} />
      ))}
      {report.rehearsal ? (
        <p className="quiet small">
          In a rehearsal the rules are shown and not enforced; what they would forbid stands above.
        </p>
      ) : null}
    </ReportSection>
  );
}

function DutyLines({ duty: { rule, claim, mode, breaches }, given }: { duty: Duty; given: boolean }) {
  return (
    <div className="duty">
      <h3>
        {claim}{" "}
        <span className="light">
          ({rule}: {mode === "forbid" ? "enforced" : "shown, not enforced"})
        </span>
      </h3>
      {breaches.length === 0 ? (
        <p>
          {given ? (
            <Mark sign="done">Holds for every signature given.</Mark>
          ) : (
            <Mark sign="open">Nobody has signed yet, so there is nothing to hold it against.</Mark>
          )}
        </p>
      ) : (
        <>
          <p>
            {mode === "forbid" ? (
              <Mark sign="failed">Does not hold yet, which holds GO back.</Mark>
            ) : (
              <Mark sign="warn">{quantity(breaches.length, "exception")}</Mark>
            )}
          </p>
          <ul className="plain">
            {breaches.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
