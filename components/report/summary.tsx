import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import type { GateCounts } from "@/lib/domain/report/gate-counts";
import { glassLines } from "@/lib/domain/report/glass-lines";
import type { Report } from "@/lib/domain/report/report";
import { ReportSection } from "./report-section";
import { sectionNumber } from "./section-number";

const MOST = 16;
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
      <Sentences title="Break-glass" texts={glassLines(report)} whole />
      <Sentences title={inTheWay(report)} texts={readiness.blockers.map(({ text }) => text)} />
      <Sentences title="Noted, holding nothing back" texts={readiness.warnings.map(({ text }) => text)} />
    </ReportSection>
  );
}

function inTheWay({ life, readiness }: Report): string {
  if (life === "closed") return "Left open when it was closed";
  return `In the way of the ${readiness.gate === "go" ? "launch" : "closing"}`;
}

/** The first ones; all of them stand in the checklist and in the sign-off too. */
function Sentences({ title, texts, whole = false }: { title: string; texts: readonly string[]; whole?: boolean }) {
  if (texts.length === 0) return null;
  const shown = texts.length > MOST + 1 && !whole ? texts.slice(0, MOST) : texts;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain">
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {shown.length < texts.length ? (
          <li className="quiet">
            and {texts.length - shown.length} more, in sections {sectionNumber("checklist")} to{" "}
            {sectionNumber("duties")}
          </li>
        ) : null}
      </ul>
    </>
  );
}

function sentence(count: GateCounts): string {
  const all = count.required + count["not-applicable"];
  if (all === 0) return `The document asks for nothing ${GATE[count.gate]}.`;
  const states = (["done", "failed", "blocked", "open"] as const)
    .filter((state) => count[state] > 0)
    .map((state) => `${count[state]} ${state}`)
    .concat(count.gate === "go" && count.left > 0 ? [`${count.left} left open`] : []);
  const waived = count.waived > 0 ? ` (${count.waived} of them waived)` : "";
  const carried = count.gate === "close" && count.left > 0 ? `, ${count.left} of them left open at go` : "";
  const not = count["not-applicable"];
  const aside = not > 0 ? `, ${not === 1 ? "1 does" : `${not} do`} not apply` : "";
  return `Of ${quantity(all, "item")} required ${GATE[count.gate]}${carried}${aside}, ${listing(states, 5) || "none is left"}${waived}.`;
}
