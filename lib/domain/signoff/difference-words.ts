import type { Difference } from "./differences";

/** One difference within a sentence: “Database created” (done, now failed). */
export const differenceWords = ({ subject, text }: Pick<Difference, "subject" | "text">): string =>
  subject ? `“${subject}” (${text})` : text;
