import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { listing } from "@/lib/domain/listing";

type Stage = RunState["stages"][number];

/** Where in the order this signature stands: "Stage 1, Technical. Anna Kovács approved. Then Final approval decides." */
export function stageSentence(stages: readonly Stage[], id: string): string {
  const at = stages.findIndex((stage) => stage.id === id);
  const stage = stages[at];
  if (!stage) return "";
  const earlier = stages.slice(0, at).filter(({ gate, complete }) => gate === stage.gate && !complete);
  const after = stages[at + 1];
  const sentences = [
    `Stage ${at + 1}, ${stage.name}, of the ${stage.gate} gate.`,
    earlier.length > 0 && `${listing(earlier.map(({ name }) => name))} comes before it and is not complete.`,
    saying("approved", stage),
    saying("stale", stage),
    after && after.gate === stage.gate && `Then ${after.name} decides.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

function saying(standing: "approved" | "stale", { roles }: Stage): string | false {
  const found = roles.filter((role) => role.standing === standing);
  if (found.length === 0) return false;
  const names = listing(found.map(({ role, signature }) => `${signature?.by.name ?? role} as ${role}`));
  return standing === "approved" ? `${names} approved.` : `${names} signed, which is stale now.`;
}
