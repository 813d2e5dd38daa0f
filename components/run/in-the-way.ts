import type { RunState } from "@/lib/domain/deployment/view/run-state";

type Ready = RunState["readiness"];
type Kind = Ready["blockers"][number]["kind"];

const NAMES: [string, string, readonly Kind[]][] = [
  ["item", "items", ["item"]],
  ["probe", "probes", ["probe"]],
  ["signature", "signatures", ["signature"]],
  ["role without a holder", "roles without a holder", ["holder"]],
  ["NO-GO", "NO-GOs", ["no-go"]],
  ["freeze", "freezes", ["freeze"]],
  ["question of duties", "questions of duties", ["duty"]],
];

/** "8 in the way" and what they are: "5 items, 3 signatures". */
export function inTheWay({ blockers, life, gate, empty }: Ready): { head: string; parts: string } {
  const parts = NAMES.flatMap(([one, many, kinds]) => {
    const count = blockers.filter(({ kind }) => kinds.includes(kind)).length;
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  }).join(", ");
  if (life === "closed")
    return { head: blockers.length > 0 ? `${blockers.length} left open` : "Nothing left open", parts };
  const left = gate === "close" ? "before closing: " : "";
  if (blockers.length > 0) return { head: `${blockers.length} in the way`, parts: left + parts };
  return { head: empty ? "Nothing to prepare" : "Nothing in the way", parts: "" };
}
