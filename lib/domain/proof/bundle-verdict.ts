import type { HeadStatement } from "./head-statement";
import type { Told } from "./told";

/** Something in a bundle that does not match: the file, the entry of the record where it is one, and a sentence. */
export type Finding = { file: string; entry: number | null; message: string };

/**
 * What checking a bundle came to. `sound`: everything matches and is signed. `unsigned`: everything matches, and nothing
 * vouches for the whole. `broken`: the findings say what does not match.
 */
export type BundleVerdict = {
  word: "sound" | "unsigned" | "broken";
  findings: Finding[];
  /** What a reader should know although nothing is wrong. */
  notes: string[];
  deployment: string | null;
  record: { entries: number; hash: string; first: string; last: string } | null;
  heads: HeadStatement[];
  /** The fingerprint of the key that signed the bundle. */
  key: string | null;
  told: Told | null;
};

/** What somebody holds from elsewhere, for example off a printed report; each of them where it is known. */
export type Expected = { deployment?: string; seq?: number; hash?: string; key?: string };

export const finding = (file: string, message: string, entry: number | null = null): Finding => ({
  file,
  entry,
  message,
});
