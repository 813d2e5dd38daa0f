import type { ReactNode } from "react";
import { releaseLines } from "@/lib/domain/report/release-lines";
import type { Report } from "@/lib/domain/report/report";
import { printed } from "./printed";
import { ReportSection } from "./report-section";

/** What was launched, when, and what the document's own blanks say. */
export function Change({ report }: { report: Report }) {
  const { system, target, digest, environment, rehearsal, breakGlass, events, zone } = report;
  const { details, changes, variables } = report;
  return (
    <ReportSection id="change">
      <table>
        <tbody>
          <Line label="System, version, environment">
            {system}, {target}, {environment}
            {rehearsal ? " (rehearsal)" : ""}
            {breakGlass ? " (break-glass)" : ""}
          </Line>
          {digest ? <Line label="Digest or build">{digest}</Line> : null}
          {releaseLines(report).map((line) => (
            <Line key={line} label="Released before">
              {line}
            </Line>
          ))}
          {events.moves.length > 0 ? (
            <Line label="T-0 as first planned">{printed(events.first, zone, "full")}</Line>
          ) : null}
          {events.moves.map(({ seq, by, at, reason }) => (
            <Line key={seq} label="T-0 moved">
              {printed(at, zone, "minutes")} by {by.name}: “{reason}”
            </Line>
          ))}
          <Line label="T-0 planned">{printed(events.planned, zone, "full")}</Line>
          <Line label="Go called">
            {events.go ? `${printed(events.go.at, zone, "full")} by ${events.go.by.name}` : "Not called"}
          </Line>
          {changes.versions.length > 1 ? <Versions changes={changes} zone={zone} /> : null}
          {changes.gone.map(({ words, state, by, at }) => (
            <Line key={words} label="Answered, and asked no more">
              {words}: {state === "not-applicable" ? "not applicable" : state}
              {by && at ? <span className="quiet">{` · ${by.name}, ${printed(at, zone, "minutes")}`}</span> : null}
            </Line>
          ))}
          {details.map(({ label, value, by, at }) => (
            <Line key={label} label={label}>
              {value === "" ? <span className="quiet">Left blank</span> : value}
              {by && at ? <span className="quiet">{` · ${by.name}, ${printed(at, zone, "minutes")}`}</span> : null}
            </Line>
          ))}
          {variables.map(({ name, value }) => (
            <Line key={name} label={`Variable ${name}`}>
              {value}
            </Line>
          ))}
        </tbody>
      </table>
    </ReportSection>
  );
}

function Versions({ changes, zone }: { changes: Report["changes"]; zone: string }) {
  return changes.versions.map(({ version, at, by, reason, document }) => (
    <Line key={version} label={`Version ${version} of the checklist`}>
      in force from {printed(at, zone, "minutes")}
      {reason === "" ? "" : ` (upgraded by ${by.name}: “${reason}”)`}
      <br />
      <span className="hash">sha-256 {document}</span>
    </Line>
  ));
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="pre">{children}</td>
    </tr>
  );
}
