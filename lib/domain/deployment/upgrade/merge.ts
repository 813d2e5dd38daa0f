import type { Checklist, Item } from "@/lib/domain/checklist/checklist";
import { gateOf } from "@/lib/domain/checklist/counts";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { arrangeItems, arrangeSections, itemPlace, sectionPlace, underOf } from "./arrange";
import { graft } from "./graft";
import { mergeStages } from "./merge-stages";

/**
 * What the checklist of a deployment becomes on another version: the items added to it alone stay, and once go was
 * called everything before go stays as it was; the rest is the version's.
 */
export function merge(deployment: Pick<Deployment, "checklist" | "upgrades" | "go">, next: Checklist): Checklist {
  const ours = deployment.checklist;
  const history = new Map(deployment.go ? ours.items.filter((item) => gateOf(ours, item) === "go").map(keyed) : []);
  const theirs = deployment.go ? afterGo(ours, next, history) : next.items;
  const kept = new Map([...ours.items.filter(isAdded), ...history.values()].map(keyed));
  const sections = mergedSections(ours, next, history);
  const home = homes(ours, { sections: new Set(sections.map(({ id }) => id)), items: [...theirs, ...kept.values()] });
  const lines = new Map(next.items.map(keyed));
  const stock = theirs.map((item) => ({ ...itemPlace(item), under: home(item) }));
  const scions = ours.items.map((item) => {
    const stays = kept.get(item.id);
    if (!stays) return { place: itemPlace(item), home: null };
    const gated = deployment.go ? withGate(ours, stays) : stays;
    return { place: { ...itemPlace(item), item: inDocument(gated, lines.get(item.id)) }, home: home(item) };
  });
  const stages = mergeStages(deployment, next.stages);
  return { ...next, stages, ...arrangeItems(sections, graft(stock, scions)) };
}

const keyed = (item: Item): [string, Item] => [item.id, item];

const isAdded = ({ origin }: Item): boolean => origin === "added";

/** What was neither there before nor stands after go in the new version comes too late. */
function afterGo(ours: Checklist, next: Checklist, history: ReadonlyMap<string, Item>): Item[] {
  const known = new Set(ours.items.map(({ id }) => id));
  return next.items.flatMap((item): Item[] => {
    if (history.has(item.id)) return [];
    if (gateOf(next, item) !== "go") return [item];
    return known.has(item.id) ? [{ ...item, gate: "close" }] : [];
  });
}

/** Those of the new version, and what the history stands in. */
function mergedSections(ours: Checklist, next: Checklist, history: ReadonlyMap<string, Item>) {
  const here = new Set(next.sections.map(({ id }) => id));
  const holding = new Set([...history.values()].map(({ section }) => section));
  // Backwards: a section comes before those below it.
  for (const { id, parent } of [...ours.sections].reverse())
    if (parent !== null && holding.has(id)) holding.add(parent);
  const scions = ours.sections.map((section) => {
    const place = sectionPlace(section);
    return { place, home: holding.has(section.id) && !here.has(section.id) ? place.under : null };
  });
  return arrangeSections(graft(next.sections.map(sectionPlace), scions));
}

/** What an item is to stand in: its own group or section, else the nearest section before it that is still there. */
function homes(ours: Checklist, there: { sections: ReadonlySet<string>; items: readonly Item[] }) {
  const parents = new Set(there.items.filter(({ group }) => group).map(({ id }) => id));
  const nearest = (section: string): string => {
    const at = ours.sections.findIndex(({ id }) => id === section);
    const before = ours.sections.slice(0, at).findLast(({ id }) => there.sections.has(id));
    return before?.id ?? [...there.sections].at(0) ?? section;
  };
  return ({ parent, section }: Item): string => {
    if (parent !== null && parents.has(parent)) return parent;
    const at = there.sections.has(section) ? section : nearest(section);
    return underOf({ parent: null, section: at });
  };
}

function withGate(ours: Checklist, item: Item): Item {
  const gate = gateOf(ours, item);
  return gate ? { ...item, gate } : item;
}

/** An item that was kept as it was, at the lines where the new document has it. */
function inDocument(item: Item, there: Item | undefined): Item {
  if (item.origin === "added") return item;
  const { origin: _, ...rest } = item;
  if (!there) return { ...rest, origin: "kept" };
  const lines = new Map(there.options.map(({ id, line }) => [id, line]));
  const options = item.options.map((option) => ({ ...option, line: lines.get(option.id) ?? there.line }));
  return { ...rest, line: there.line, to: there.to, options };
}
