import { plain } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { countedLeaves } from "@/lib/domain/deployment/leaves";
import { demandLasting } from "./demand-lasting";
import { waiverOf } from "./waived";

/** Refuses to go (`now` is ISO 8601, UTC) on a waiver of the go gate that ends before go is written for certain. */
export function demandLastingToGo(deployment: Deployment, now: string): void {
  const items = countedLeaves(deployment, "go").map(({ id, words }) => {
    const waiver = waiverOf(deployment, id);
    return { text: plain(words), ...(waiver && { waiver }) };
  });
  demandLasting({ items }, now);
}
