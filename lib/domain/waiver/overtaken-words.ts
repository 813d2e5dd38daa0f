import type { Waiver } from "./waiver";

/** What became of a waiver that was overtaken: it was granted and holds no more, or nobody ever decided on it. */
export function overtakenWords({
  granted,
  lapsed,
}: Pick<Waiver, "granted"> & { lapsed: { target: string } | null }): string {
  if (lapsed) return `granted for ${lapsed.target}; the version changed since`;
  if (granted) return "granted, then overtaken: the item changed since";
  return "overtaken: the item or the version changed, or the time was up, before anybody decided";
}
