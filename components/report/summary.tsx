import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import type { GateCounts } from "@/lib/domain/report/gate-counts";
import type { Report } from "@/lib/domain/report/report";
import { ReportSection } from "./report-section";

const GATE = { go: "before go", close: "after go" } as const;

/** The counts in words, and what stands in the way of the gate ahead. */
export function Summary({ report }: { report: Report }) {
  const { counts, readiness, events } = report;
  return (
    <ReportSection id="summary">
      {counts
        .filter(({ gate }) => gate === "go" || events.go)
        .map((count) => (
          <p key={count.gate}>{sentence(count)}</p>
        ))}
      {readiness.blockers.length > 0 ? (
        <>
          <h3>In the way of the {readiness.gate === "go" ? "launch" : "closing"}</h3>
          <ul className="plain">
            {readiness.blockers.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {readiness.warnings.length > 0 ? (
        <>
          <h3>Noted, holding nothing back</h3>
          <ul className="plain">
            {readiness.warnings.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
    </ReportSection>
  );
}

function sentence(count: GateCounts): string {
  const all = count.required + count["not-applicable"];
  if (all === 0) return `The document asks for nothing ${GATE[count.gate]}.`;
  const states = (["done", "failed", "blocked", "open"] as const)
    .filter((state) => count[state] > 0)
    .map((state) => `${count[state]} ${state}`);
  const not = count["not-applicable"];
  const aside = not > 0 ? `, ${not === 1 ? "1 does" : `${not} do`} not apply` : "";
  return `Of ${quantity(all, "item")} required ${GATE[count.gate]}${aside}, ${listing(states, 4) || "none is left"}.`;
}
