import type { HeadStatement } from "./head-statement";
import type { Told } from "./told";

/** Something in a bundle that does not match: the file, the entry of the record where it is one, and a sentence. */
export type Finding = { file: string; entry: number | null; message: string };

/**
 * A head as an authority outside saw it. `signed` and `at` are ISO 8601 in UTC: when it was signed by the database's
 * clock, and when it was seen by the authority's. `by` is whom its certificate names. `isChecked`: its signature fits that
 * certificate, which itself is not judged. `digest`: the SHA-256 it is of, in hex.
 */
export type Stamp = {
  seq: number;
  signed: string;
  at: string;
  by: string | null;
  isChecked: boolean;
  digest: string;
};

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
  /** The timestamps of them that hold, by entry. */
  stamps: Stamp[];
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
