import { plain } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Waiver } from "@/lib/domain/waiver/waiver";
import type { Told } from "./told";

/** What became of the waivers a person asked for or granted. */
export const toldOfWaivers = (deployment: Deployment, { id }: { id: string }): Told[] =>
  deployment.waivers.flatMap((waiver) => {
    const about = { item: waiver.item };
    return happened(waiver, wordsOf(deployment, waiver))
      .filter(({ by, listeners }) => by.id !== id && listeners.includes(id))
      .map(({ at, text }) => ({ at, text, about }));
  });

/** What happened to a waiver, who did it, and who hears of it. */
function happened({ asked, granted, refused, withdrawn, lapsed }: Waiver, words: string) {
  const asker = asked.by.id;
  const both = [asker, granted?.by.id];
  const text = (moment: Waiver["asked"], done: string) => `${moment.by.name} ${done} ${words}`;
  return [
    ...(granted ? [{ ...granted, text: text(granted, "granted what you asked for:"), listeners: [asker] }] : []),
    ...(refused
      ? [{ ...refused, text: text(refused, `refused (“${refused.reason}”) what you asked for:`), listeners: [asker] }]
      : []),
    ...(withdrawn
      ? [{ ...withdrawn, text: text(withdrawn, `withdrew (“${withdrawn.reason}”) the waiver of`), listeners: both }]
      : []),
    ...(lapsed
      ? [{ ...lapsed, text: `The waiver of ${words} lapsed: the version to be released changed`, listeners: both }]
      : []),
  ];
}

function wordsOf({ checklist }: Deployment, { item }: Waiver): string {
  const found = checklist.items.find(({ id }) => id === item);
  return found ? `“${plain(found.words)}”` : "an item that is no longer part of this deployment";
}
