import { plain } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Waiver } from "@/lib/domain/waiver/waiver";
import type { Told } from "./told";

/** What became of the waivers a person asked for or granted. */
export const toldOfWaivers = (deployment: Deployment, { id }: { id: string }): Told[] =>
  deployment.waivers.flatMap((waiver) => {
    const words = wordsOf(deployment, waiver);
    const about = { item: waiver.item };
    return happened(waiver)
      .filter(({ by, listeners }) => by.id !== id && listeners.includes(id))
      .map(({ by, at, done }) => ({ at, text: `${by.name} ${done} ${words}`, about }));
  });

/** Who did what to a waiver, and who hears of it. */
function happened({ asked, granted, refused, withdrawn }: Waiver) {
  const asker = asked.by.id;
  return [
    ...(granted ? [{ ...granted, done: "granted what you asked for:", listeners: [asker] }] : []),
    ...(refused ? [{ ...refused, done: `refused (“${refused.reason}”) what you asked for:`, listeners: [asker] }] : []),
    ...(withdrawn
      ? [{ ...withdrawn, done: `withdrew (“${withdrawn.reason}”) the waiver of`, listeners: [asker, granted?.by.id] }]
      : []),
  ];
}

function wordsOf({ checklist }: Deployment, { item }: Waiver): string {
  const found = checklist.items.find(({ id }) => id === item);
  return found ? `“${plain(found.words)}”` : "an item that is no longer part of this deployment";
}
