import { type Finding, finding, type Stamp } from "./bundle-verdict";
import type { BundleFiles } from "./check-manifest";
import type { HeadStatement } from "./head-statement";
import { statementDigest, timestampOf } from "./timestamp-of";

const PLACE = /^timestamps\/([1-9]\d{0,9})\.tsr$/;

/** Where a bundle keeps the timestamp of the head at an entry. */
export const timestampFile = (seq: number): string => `timestamps/${seq}.tsr`;

/** Holds the timestamps of a bundle against its signed heads. */
export function checkTimestamps(
  files: BundleFiles,
  heads: readonly HeadStatement[],
): { stamps: Stamp[]; findings: Finding[] } {
  const checked = Object.keys(files)
    .filter((file) => file.startsWith("timestamps/"))
    .map((file) => stampIn(file, files[file] as Uint8Array, heads));
  return {
    stamps: checked.flatMap((one) => ("message" in one ? [] : one)).sort((left, right) => left.seq - right.seq),
    findings: checked.flatMap((one) => ("message" in one ? one : [])),
  };
}

function stampIn(file: string, bytes: Uint8Array, heads: readonly HeadStatement[]): Stamp | Finding {
  const place = PLACE.exec(file)?.[1];
  const head = heads.find(({ seq }) => seq === Number(place));
  if (!head) return finding(file, "There is no signed head here that this would be the timestamp of.");
  const read = timestampOf(head, bytes);
  if ("problem" in read) return finding(file, read.problem, head.seq);
  const { at, by, signature } = read;
  return { seq: head.seq, signed: head.at, at, by, isChecked: signature === "fits", digest: statementDigest(head) };
}
