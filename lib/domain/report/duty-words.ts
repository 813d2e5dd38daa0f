import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import type { Duty } from "@/lib/domain/signoff/duties";
import type { PolicyRule } from "@/lib/domain/signoff/policy/policy";
import type { Report } from "./report";

/** How a rule of separation of duties stands: its name, how far it binds, and what was found, with a sign for it. */
type DutyWords = { name: string; binds: string; sign: "done" | "open" | "failed" | "warn"; found: string };

type Read = Pick<Report, "signatures" | "breakGlass">;

/** A rule as printed. Only signatures that stand are held against it; what go was called over is not met. */
export function dutyWords(duty: Duty, report: Read): DutyWords {
  const name = NAMES[duty.rule];
  const binds = duty.mode === "forbid" ? "enforced" : "shown, not enforced";
  return { name, binds, ...found(duty, report) };
}

const NAMES: Record<PolicyRule, string> = {
  "four-eyes": "Four eyes",
  "one-person-one-role": "One person, one role",
  "creator-not-final-approver": "Creator is not the final approver",
};

function found({ mode, breaches }: Duty, report: Read): Pick<DutyWords, "sign" | "found"> {
  const over = goneOver(report, breaches);
  if (over) return { sign: "failed", found: [over, ...noneStands(report)].join(" ") };
  if (breaches.length > 0 && mode === "show")
    return { sign: "warn", found: `${quantity(breaches.length, "exception")}.` };
  if (breaches.length > 0) return { sign: "failed", found: "Does not hold yet, which holds GO back." };
  const [none] = noneStands(report);
  return none ? { sign: "open", found: none } : { sign: "done", found: "Holds for every signature that stands." };
}

/** Null where go was called with nothing missing, or was not called over it. */
function goneOver({ breakGlass }: Read, breaches: readonly string[]): string | null {
  const skipped = (breakGlass?.skipped ?? []).map(({ stage, role }) => `${role} (${stage})`);
  if (skipped.length > 0) {
    return `Not met: go was called over it, without the ${skipped.length === 1 ? "signature" : "signatures"} of ${listing(skipped, skipped.length)}.`;
  }
  return breaches.some((text) => breakGlass?.blockers.includes(text)) ? "Not met: go was called over it." : null;
}

function noneStands({ signatures, breakGlass }: Read): string[] {
  const lines = signatures.flatMap((table) => table.lines);
  if (lines.some(({ validity }) => validity === "valid")) return [];
  if (breakGlass) return ["Nothing was signed validly, so nothing was held against it."];
  return lines.some(({ given }) => given !== null)
    ? ["No signature stands, so there is nothing to hold it against."]
    : ["Nobody has signed yet, so there is nothing to hold it against."];
}
