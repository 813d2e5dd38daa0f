import type { Deployment } from "@/lib/domain/deployment/deployment";
import { Refusal } from "@/lib/domain/refusal";
import type { Paper } from "./paper";

/** Finds a signature on paper by the place (`seq`) of its entry, or refuses. */
export function paperOf({ papers }: Pick<Deployment, "papers">, seq: number): Paper {
  const paper = papers.find((candidate) => candidate.seq === seq);
  if (!paper) throw new Refusal("missing", "There is no such signature on paper here. Reload the page and try again.");
  return paper;
}
