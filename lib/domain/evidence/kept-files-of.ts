import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { KeptFile } from "./fact";

/** Every file that the record of a deployment names, once each: evidence, withdrawn or not, and scans of signatures. */
export function keptFilesOf({ evidence, papers }: Pick<Deployment, "evidence" | "papers">): KeptFile[] {
  const files = [
    ...evidence.flatMap(({ shown }) => (shown.kind === "file" ? [shown] : [])),
    ...papers.map(({ scan }) => scan),
  ];
  const named = new Map<string, KeptFile>();
  for (const { name, media, bytes, sha256 } of files)
    if (!named.has(sha256)) named.set(sha256, { name, media, bytes, sha256 });
  return [...named.values()];
}
