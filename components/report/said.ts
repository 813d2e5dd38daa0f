import { quantity } from "@/lib/domain/quantity";
import { dutiesLine } from "@/lib/domain/report/duties-line";
import type { Report } from "@/lib/domain/report/report";
import { printed } from "./printed";
import { sectionNumber } from "./section-number";

/** The sentences of the cover, each read off the report. */
export const said = { signatures, probes, times, duties };

function signatures({ signatures: tables, readiness, life }: Report): string {
  const lines = tables.flatMap((table) => table.lines);
  const valid = lines.filter(({ validity }) => validity === "valid").length;
  const missing = lines.filter(({ validity }) => validity === "unsigned").length;
  const complete = tables.filter((table) => table.complete).length;
  const stages = `${complete} of ${quantity(tables.length, "stage")} complete, ${quantity(valid, "signature")} valid`;
  const ahead = readiness.blockers.length;
  return `${stages}, ${missing} missing. ${aheadWords(ahead, life === "closed")}`;
}

function aheadWords(count: number, closed: boolean): string {
  if (count === 0) return closed ? "Nothing was left open." : "Nothing is in the way.";
  return closed
    ? `${quantity(count, "thing was", "things were")} left open.`
    : `${quantity(count, "blocker")} in the way of the gate ahead.`;
}

function probes({ probes: bound }: Report): string {
  if (bound.length === 0) return "None is bound: every item was answered by hand.";
  const of = (outcome: string) => bound.filter(({ last }) => (last?.verdict.outcome ?? "none") === outcome).length;
  const unjudged = of("error") + of("none");
  return `${bound.length} bound: ${of("pass")} pass, ${of("warn")} warn, ${of("fail")} fail, ${unjudged} unjudged`;
}

function times({ events: { planned, moves, go, live }, zone }: Report): string {
  const plan = `${printed(planned, zone, "full")} planned${moves.length > 0 ? `, moved ${quantity(moves.length, "time")}` : ""}`;
  const launched = go ? `; go at ${printed(go.at, zone, "full")}` : "; go was not called";
  return `${plan}${launched}${live ? `; through at ${printed(live.at, zone, "full")}` : ""}`;
}

function duties(report: Report): string {
  return `${dutiesLine(report)} See section ${sectionNumber("duties")}.`;
}
