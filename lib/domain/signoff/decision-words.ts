import type { Decision } from "@/lib/domain/deployment/fact";

/** What somebody decided: an approval with a comment is one with remarks. */
export const decisionWords = ({ decision, comment }: { decision: Decision; comment: string | null }): string =>
  decision === "reject" ? "rejected" : comment ? "approved with remarks" : "approved";
