import type { ReportWaiver } from "./report-waivers";

const STANDING: Record<ReportWaiver["standing"], string> = {
  asked: "waits for a second person",
  granted: "granted",
  refused: "refused",
  withdrawn: "withdrawn",
  expired: "expired",
  overtaken: "overtaken: the item changed since, or nobody decided in time",
};

/** What was asked for, and where it stands, in words for paper. */
export const waiverWords = ({ accepts, standing }: Pick<ReportWaiver, "accepts" | "standing">) => ({
  asked: accepts === "as-it-is" ? "to be accepted as it is" : "to be not applicable, though critical",
  standing: STANDING[standing],
});
