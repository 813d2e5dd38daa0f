import { moment } from "@/lib/domain/moment";
import { quantity } from "@/lib/domain/quantity";
import type { SignatureLine } from "@/lib/domain/report/signature-lines";
import type { BundleVerdict } from "./bundle-verdict";

/** A verdict in words: what holds, what does not, and what the record says. */
export type VerdictLines = {
  heading: string;
  findings: string[];
  facts: string[];
  signatures: string[];
  notes: string[];
};

/** What a reader is told of a bundle. Of a record that does not hold nothing else is told. */
export function verdictLines(verdict: BundleVerdict): VerdictLines {
  const { word, findings, notes, told } = verdict;
  return {
    heading: word === "broken" ? `${quantity(findings.length, "thing does", "things do")} not match` : HEADINGS[word],
    findings: findings.map(({ file, message }) => `${file}: ${message}`),
    facts: factsOf(verdict),
    signatures: told
      ? told.signatures.flatMap(({ stage, lines }) => lines.map((line) => said(stage, line, told.zone)))
      : [],
    notes: [...notes, ...(word === "broken" ? [] : [LIMITS])],
  };
}

const HEADINGS = {
  sound: "Everything matches, and it is signed",
  unsigned: "Everything matches, but nothing vouches for the whole",
};

const LIMITS =
  "This shows that nothing was changed since it was signed. It does not show that what people entered was true, and whoever held the signing key and the database could have signed something else: compare the key and the head with a copy that was kept elsewhere.";

function factsOf({ deployment, record, heads, key, told }: BundleVerdict): string[] {
  const last = heads.at(-1);
  return [
    ...(told ? [`${told.what}${told.rehearsal ? " (rehearsal)" : ""}: ${told.title}`, told.outcome] : []),
    ...(deployment ? [`Deployment ${deployment}`] : []),
    ...(record
      ? [
          `${quantity(record.entries, "entry", "entries")}, from ${record.first} to ${record.last}`,
          `Head ${record.hash}`,
        ]
      : []),
    ...(last ? [`Heads signed while it went on: ${heads.length}; the last at entry ${last.seq}, ${last.at}`] : []),
    ...(key ? [`Signing key ${key}`] : []),
  ];
}

function said(stage: string, { role, validity, why, given }: SignatureLine, zone: string): string {
  if (!given) return `${stage}, ${role}: not signed`;
  const decided = given.decision === "approve" ? "approved" : "rejected";
  const where = `${stage}, ${role}: ${decided} by ${given.name}, ${moment(given.at, zone)}`;
  return `${where}, ${validity}${why ? ` (${why})` : ""}`;
}
