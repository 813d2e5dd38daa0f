import { notFound } from "next/navigation";

/** The number of a version in an address. */
export function versionIn(part: string): number {
  const version = Number(part);
  if (!Number.isInteger(version) || version < 1) notFound();
  return version;
}
