import { decisionWords } from "../decision-words";
import type { PaperFact } from "./fact";
import type { Paper } from "./paper";

/** What happened to a signature on paper, as the rest of a sentence. */
export function describePaper(fact: PaperFact, paper: Pick<Paper, "signer" | "role"> | undefined): string {
  if (fact.type === "paper.entered") {
    const comment = fact.comment ? ` (“${fact.comment}”)` : "";
    return `entered a signature on paper: ${fact.signer.name} ${decisionWords(fact)} as ${fact.role}${comment}`;
  }
  const whose = paper ? ` of ${paper.signer.name} as ${paper.role}` : "";
  return fact.type === "paper.confirmed"
    ? `confirmed the signature on paper${whose}`
    : `refused the signature on paper${whose}: “${fact.reason}”`;
}
