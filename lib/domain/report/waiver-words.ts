import type { ReportWaiver } from "./report-waivers";

const STANDING: Record<ReportWaiver["standing"], string> = {
  asked: "waits for a second person",
  granted: "granted",
  refused: "refused",
  withdrawn: "withdrawn",
  expired: "expired",
  overtaken: "overtaken",
};

/** What was asked for, and where it stands, in words for paper. */
export const waiverWords = ({
  accepts,
  standing,
  overtaken,
}: Pick<ReportWaiver, "accepts" | "standing" | "overtaken">) => ({
  asked: accepts === "as-it-is" ? "to be accepted as it is" : "to be not applicable, though critical",
  standing: overtaken ?? STANDING[standing],
});
