import { type Item, plain } from "@/lib/domain/checklist/checklist";
import type { Blocker } from "@/lib/domain/deployment/blockers";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { acceptanceWords } from "./acceptance-words";
import { waiverOf } from "./waived";
import { waiverStanding } from "./waiver-standing";

/** What is accepted as it is among some leaves, and what waits for a second person to accept it. */
export function waiverWarnings(deployment: Deployment, leaves: readonly Item[]): Blocker[] {
  if (deployment.waivers.length === 0) return [];
  return leaves.flatMap(({ id, words }) => {
    const accepted = waiverOf(deployment, id);
    const asked = deployment.waivers.filter(
      (waiver) => waiver.item === id && waiverStanding(deployment, waiver) === "asked",
    );
    return [
      ...(accepted
        ? [`“${plain(words)}” is waived, ${acceptanceWords(accepted, deployment.zone)}: “${accepted.reason}”`]
        : []),
      ...asked.map(({ accepts, asked: { by }, reason }) => {
        const what = accepts === "as-it-is" ? "waive" : "set to not applicable";
        return `${by.name} asks to ${what} “${plain(words)}”, which waits for a second person: “${reason}”`;
      }),
    ].map((text): Blocker => ({ kind: "waiver", text, item: id }));
  });
}
