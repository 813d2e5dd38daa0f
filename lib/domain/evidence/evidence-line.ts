import { moment } from "@/lib/domain/moment";
import { byteWords } from "./byte-words";
import type { EvidenceView } from "./evidence-view";

/** A piece of evidence in one line, for paper: what it is, its SHA-256, who added it when, and why it was withdrawn. */
export function evidenceLine({ shown, by, at, withdrawn }: EvidenceView, zone: string): string {
  const added = `${by.name}, ${moment(at, zone)}`;
  const back = withdrawn
    ? `; withdrawn by ${withdrawn.by.name}, ${moment(withdrawn.at, zone)}: “${withdrawn.reason}”`
    : "";
  return `${whatWords(shown)}; ${added}${back}`;
}

function whatWords(shown: EvidenceView["shown"]): string {
  switch (shown.kind) {
    case "file":
      return `${shown.name}, ${byteWords(shown.bytes)}, sha-256 ${shown.sha256.slice(0, 16)}`;
    case "link":
      return shown.text ? `${shown.text} (${shown.href})` : shown.href;
    case "note":
      return `“${shown.text}”`;
  }
}
