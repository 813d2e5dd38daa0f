import { dutyWords } from "@/lib/domain/report/duty-words";
import type { Report } from "@/lib/domain/report/report";
import { Mark } from "./mark";
import { ReportSection } from "./report-section";

type Duty = Report["duties"][number];

/** Which rules of separation of duties were in force, and every exception from them. */
export function DutiesStatement({ report }: { report: Report }) {
  return (
    <ReportSection id="duties">
      <p>
        Rules: {report.rules.from}.{report.rules.quorum.map((words) => ` ${words}.`).join("")}
      </p>
      {report.rules.critical.length > 0 ? (
        <>
          <p>Critical: these take a second person to be not applicable.</p>
          <ul className="plain">
            {report.rules.critical.map((words) => (
              <li key={words}>“{words}”</li>
            ))}
          </ul>
        </>
      ) : null}
      {report.duties.map((duty) => (
        <DutyLines key={duty.rule} duty={duty} report={report} />
      ))}
      {report.rehearsal ? (
        <p className="quiet small">
          In a rehearsal the rules are shown and not enforced; what they would forbid stands above.
        </p>
      ) : null}
    </ReportSection>
  );
}

function DutyLines({ duty, report }: { duty: Duty; report: Report }) {
  const { name, binds, sign, found } = dutyWords(duty, report);
  return (
    <div className="duty">
      <h3>
        {duty.claim}{" "}
        <span className="light">
          ({name}: {binds})
        </span>
      </h3>
      <p>
        <Mark sign={sign}>{found}</Mark>
      </p>
      {duty.breaches.length > 0 ? (
        <ul className="plain">
          {duty.breaches.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
