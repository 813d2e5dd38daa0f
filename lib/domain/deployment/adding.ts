import { demand } from "@/lib/domain/access";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { demandWholeScope } from "@/lib/domain/checklist/demand-whole-scope";
import { Refusal } from "@/lib/domain/refusal";
import type { Acting } from "./acting";
import { type Deployment, itemOf } from "./deployment";
import type { DeploymentFact } from "./fact";
import { gateToday } from "./leaves";
import { withItem } from "./upgrade/with-item";

/** What is added, and where: behind an item, or (null) first in its section. */
export type Addition = { words: string; section: string; after: string | null; optional: boolean };

const MOST = 200;

/** An item of this deployment alone. It is not taken out again: what was wrong to add is answered as not applicable. */
export function addItem(deployment: Deployment, person: Acting, addition: Addition): DeploymentFact[] {
  demand(person, "add-items");
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; nothing is added to it any more.");
  const neighbour = addition.after === null ? null : itemOf(deployment, addition.after);
  const count = Object.keys(deployment.added).length;
  const item = itemFrom(deployment, addition, neighbour, `a${count + 1}`);
  const { after } = addition;
  if (isThere(deployment, person, item, after)) return [];
  if (count >= MOST) {
    throw new Refusal("conflict", `${MOST} items were added to this deployment already. Put more into the document.`);
  }
  demandOpenPlace(deployment, item, after);
  return [{ type: "item.added", item, after }];
}

function itemFrom(
  { checklist }: Deployment,
  { words, section: id, optional }: Addition,
  neighbour: Item | null,
  name: string,
): Item {
  const section = checklist.sections.find((candidate) => candidate.id === (neighbour?.section ?? id));
  if (!section) throw new Refusal("missing", "That section is not part of this deployment. Reload the page.");
  const { line } = neighbour ?? section;
  return {
    ...{ id: name, kind: "item", section: section.id, parent: neighbour?.parent ?? null, group: false },
    ...{ words: [words], line, to: line, code: [], notes: [], options: [], optional, computed: null, condition: null },
    contingency: neighbour ? neighbour.contingency : section.contingency,
    ...(neighbour?.gate ? { gate: neighbour.gate } : {}),
    ticked: false,
    origin: "added",
  };
}

/** Sent twice by one person it is still one item. */
function isThere({ checklist, added }: Deployment, { id }: Acting, item: Item, after: string | null): boolean {
  const twin = checklist.items.find(
    (one) => one.origin === "added" && added[one.id]?.by.id === id && plain(one.words) === plain(item.words),
  );
  return twin?.section === item.section && (after === null || twin.parent === item.parent);
}

function demandOpenPlace(deployment: Deployment, item: Item, after: string | null): void {
  const checklist = withItem(deployment.checklist, item, after);
  const placed = itemOf({ checklist }, item.id);
  if (deployment.go && gateToday({ checklist, declared: deployment.declared }, placed) === "go") {
    throw new Refusal(
      "conflict",
      "Go was called; what was prepared before it is history now. Choose a place after go.",
    );
  }
  demandWholeScope(checklist);
}
