import type { Deployment } from "@/lib/domain/deployment/deployment";
import { Refusal } from "@/lib/domain/refusal";
import { EVIDENCE_LIMITS } from "./evidence-limits";
import type { KeptFile } from "./fact";
import { keptFilesOf } from "./kept-files-of";

/** Refuses a file that a deployment has no room for. One it has already takes none. */
export function demandRoom(deployment: Pick<Deployment, "evidence" | "papers">, file: KeptFile): void {
  const files = keptFilesOf(deployment);
  if (files.some(({ sha256 }) => sha256 === file.sha256)) return;
  const taken = files.reduce((sum, { bytes }) => sum + bytes, file.bytes);
  if (taken > EVIDENCE_LIMITS.deploymentBytes)
    throw new Refusal(
      "too-large",
      "The files of this deployment would come to more than 400 MB. Keep this one elsewhere and add a link to it.",
    );
}
