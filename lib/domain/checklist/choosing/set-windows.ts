import type { Checklist, Window } from "@/lib/domain/checklist/checklist";

/** Gives items and sections a window of their own, or takes it from them. */
export function setWindows(checklist: Checklist, chosen: Readonly<Record<string, Window | null>>): Checklist {
  const windows = new Map(Object.entries(chosen));
  return {
    ...checklist,
    sections: checklist.sections.map((section) => ({
      ...section,
      window: windows.get(section.id) ?? kept(section, windows),
    })),
    items: checklist.items.map((item) => {
      const { window: _, ...rest } = item;
      const window = windows.get(item.id) ?? kept(item, windows);
      return window ? { ...rest, window } : rest;
    }),
  };
}

const kept = (
  { id, window = null }: { id: string; window?: Window | null | undefined },
  chosen: ReadonlyMap<string, unknown>,
) => (chosen.has(id) ? null : window);
