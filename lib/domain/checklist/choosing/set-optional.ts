import type { Checklist } from "@/lib/domain/checklist/checklist";

/** Makes items and sections optional or required, with what stands below them: the nearest choice holds. */
export function setOptional(checklist: Checklist, chosen: Readonly<Record<string, boolean>>): Checklist {
  const decided = new Map(Object.entries(chosen));
  // Parents stand before what is in them, so that one pass hands a choice all the way down.
  const settle = <It extends { id: string; optional: boolean }>(it: It, ...above: (string | null)[]): It => {
    const optional = [it.id, ...above].map((id) => decided.get(id ?? "")).find((each) => each !== undefined);
    if (optional === undefined) return it;
    decided.set(it.id, optional);
    return { ...it, optional };
  };
  return {
    ...checklist,
    sections: checklist.sections.map((section) => settle(section, section.parent)),
    items: checklist.items.map((item) => settle(item, item.parent, item.section)),
  };
}
