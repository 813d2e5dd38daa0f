import type { Link } from "@/lib/domain/chain";
import { type Finding, finding } from "./bundle-verdict";
import type { BundleFiles } from "./check-manifest";
import { headBreaks } from "./head-breaks";
import type { HeadStatement } from "./head-statement";
import { readLines } from "./read-lines";
import { SignedHead } from "./signed-head";

export const HEADS = "heads.jsonl";

/** Holds the signed heads of a bundle against their signatures and against the record they are heads of. */
export function checkHeads(
  files: BundleFiles,
  links: readonly Link[],
): { heads: HeadStatement[]; findings: Finding[] } {
  const { values, broken } = readLines(files[HEADS] ?? new Uint8Array(), SignedHead);
  const streams = new Set(links.map(({ stream }) => stream));
  const own = values.filter(({ statement }) => streams.has(statement.stream));
  const foreign = values.filter(({ statement }) => !streams.has(statement.stream));
  const findings = [
    ...broken.map((line) => finding(HEADS, `Line ${line} is not a signed head as it was written.`)),
    ...headBreaks(own, new Map(links.map(({ seq, hash }) => [seq, hash]))).map(({ seq, message }) =>
      finding(HEADS, message, seq),
    ),
    ...foreign.map(({ statement: { seq, stream } }) =>
      finding(HEADS, `The head at entry ${seq} is signed for another record, ${stream}.`, seq),
    ),
  ];
  return { heads: values.map(({ statement }) => statement), findings };
}
