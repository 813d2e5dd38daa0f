import { moment } from "@/lib/domain/moment";
import type { Waiver } from "./waiver";

/** By whom a waiver is, and how long it holds: "asked by Anna, granted by Bob, until 28 Nov 2025, 22:00 CET". */
export function acceptanceWords(
  { asked, granted, expires }: Pick<Waiver, "asked" | "granted" | "expires">,
  zone: string,
): string {
  const by = granted ? `, granted by ${granted.by.name}` : "";
  return `asked by ${asked.by.name}${by}${expires === null ? "" : `, until ${moment(expires, zone)}`}`;
}
