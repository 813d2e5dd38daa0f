import type { Says } from "@/lib/domain/checklist/vocabulary/says";

const readings = [
  "stops",
  "contents",
  "contacts",
  "links",
  "history",
  "criteria",
  "signOff",
  "reference",
  "remarks",
] as const;

/** What a section is there for. Only in `work` are plain bullets and commands something to answer for. */
export type Purpose = "work" | (typeof readings)[number];

/** Reads the purpose from a bare title; one that says nothing takes that of the section it stands in. */
export function purpose(says: Says, title: string, above: Purpose): Purpose {
  const outside = title.replace(/[(（][^()（）]*[)）]/g, "").trim();
  // "Update the contacts" is something to do about them.
  if (says("titleActs", outside) !== null) return above;
  return readings.find((each) => says(each, outside) !== null) ?? above;
}
