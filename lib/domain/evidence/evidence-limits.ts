/**
 * How much evidence is taken. The bytes of one deployment stay below what an evidence bundle may unpack to, so that a
 * bundle of it can always be verified.
 */
export const EVIDENCE_LIMITS = {
  /** Bytes of one file. */
  fileBytes: 10_000_000,
  /** Pieces of one item that were not withdrawn. */
  pieces: 100,
  /** Bytes of all files of one deployment, withdrawn ones too. */
  deploymentBytes: 400_000_000,
};

/** Said where a file is larger than that. */
export const FILE_TOO_LARGE =
  "A file may have 10 MB, and this one has more. Leave out what shows nothing, or keep it elsewhere and add a link to it.";
