import { quantity } from "@/lib/domain/quantity";
import { dutyWords } from "./duty-words";
import type { Report } from "./report";

/** Separation of duties in one line, for a reader of only the cover. */
export function dutiesLine(report: Pick<Report, "duties" | "signatures" | "breakGlass">): string {
  const words = report.duties.map((duty) => dutyWords(duty, report));
  const modes = words.map(({ name, binds }) => `${name}: ${binds}`).join("; ");
  return `${modes}. ${exceptions(report)}`;
}

function exceptions({ duties, signatures, breakGlass }: Parameters<typeof dutiesLine>[0]): string {
  const places = duties.reduce((sum, { breaches }) => sum + breaches.length, 0);
  const broken = places > 0 ? `${quantity(places, "place")} where they do not hold.` : "";
  if (breakGlass) {
    const missing = breakGlass.skipped.length;
    const without = missing > 0 ? `, ${quantity(missing, "signature")} missing` : "";
    return `Go was called over ${quantity(breakGlass.blockers.length, "blocker")} (break-glass)${without}. ${broken}`.trim();
  }
  const stands = signatures.some(({ lines }) => lines.some(({ validity }) => validity === "valid"));
  return broken || (stands ? "No exception." : "No signature stands yet.");
}
