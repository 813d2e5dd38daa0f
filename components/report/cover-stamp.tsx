import { quantity } from "@/lib/domain/quantity";
import type { Report } from "@/lib/domain/report/report";
import { printed } from "./printed";

/** The decision as one word in a rule, with who made it and when. */
export function CoverStamp({ report }: { report: Report }) {
  const { stamp, decided, zone, readiness, generated } = report;
  return (
    <div className="stampbox">
      <b>{stamp.toUpperCase()}</b>
      {decided ? (
        <span>
          {capital(decided.what)} by {decided.by}
          <br />
          {printed(decided.at, zone, "full")}
          <br />
          {printed(decided.at, "UTC", "clock")} UTC, entry {decided.seq} of the record
          {decided.reason ? <q>{decided.reason}</q> : null}
        </span>
      ) : (
        <span>
          Computed, nothing was decided yet
          <br />
          {readiness.blockers.length > 0
            ? `${quantity(readiness.blockers.length, "blocker")} in the way`
            : "Nothing in the way"}
          <br />
          As of {printed(generated.at, zone, "full")}
        </span>
      )}
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
