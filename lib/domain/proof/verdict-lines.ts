import { moment } from "@/lib/domain/moment";
import { quantity } from "@/lib/domain/quantity";
import type { SignatureLine } from "@/lib/domain/report/signature-lines";
import type { BundleVerdict, Stamp } from "./bundle-verdict";
import { timestampFile } from "./check-timestamps";
import type { HeadStatement } from "./head-statement";

/** A verdict in words: what holds, what does not, and what the record says. */
export type VerdictLines = {
  heading: string;
  findings: string[];
  facts: string[];
  signatures: string[];
  /** Each with the command that checks its authority, on a line of its own. */
  timestamps: string[];
  notes: string[];
};

/** What a reader is told of a bundle. Of a record that does not hold nothing else is told. */
export function verdictLines(verdict: BundleVerdict): VerdictLines {
  const { word, findings, notes, stamps, told } = verdict;
  return {
    heading: word === "broken" ? `${quantity(findings.length, "thing does", "things do")} not match` : HEADINGS[word],
    findings: findings.map(({ file, message }) => `${file}: ${message}`),
    facts: factsOf(verdict),
    signatures: told
      ? told.signatures.flatMap(({ stage, lines }) => lines.map((line) => said(stage, line, told.zone)))
      : [],
    timestamps: stamps.map(stampLine),
    notes: [...notes, ...(stamps.length > 0 ? [TRUST] : []), ...(word === "broken" ? [] : [LIMITS])],
  };
}

const HEADINGS = {
  sound: "Everything matches, and its heads are signed",
  unsigned: "Everything matches, but nothing vouches for the whole",
};

const LIMITS =
  "This shows that nothing was changed since it was signed. It does not show that what people entered was true, and whoever held the signing key and the database could have signed something else: compare the key and the head with a copy that was kept elsewhere.";

const TRUST =
  "Whose clock a timestamp is from is only what the certificate in it says, and anybody can make one. Whether it is from an authority you trust, check with the command beside it: authority.pem is its root certificate, which you get from the authority itself.";

function stampLine({ seq, signed, at, by, isChecked, digest }: Stamp): string {
  const whom = by ? `the certificate in it says “${by}”` : "it came without a certificate";
  const fits = isChecked ? "and its signature fits that" : "and its signature is not checked here: only this can tell";
  const command = `openssl ts -verify -digest ${digest} -in ${timestampFile(seq)} -CAfile authority.pem`;
  return `Entry ${seq}: signed ${signed} by the clock of the database. Its timestamp says ${at}; ${whom}, ${fits}.\n${command}`;
}

function factsOf({ deployment, record, heads, stamps, key, told }: BundleVerdict): string[] {
  const last = heads.at(-1);
  return [
    ...(told
      ? [`${told.what}${told.rehearsal ? " (rehearsal)" : ""}: ${told.title}`, told.outcome, ...signedFacts(told)]
      : []),
    ...(deployment ? [`Deployment ${deployment}`] : []),
    ...(record
      ? [
          `${quantity(record.entries, "entry", "entries")}, from ${record.first} to ${record.last}`,
          `Head ${record.hash}`,
        ]
      : []),
    ...(last
      ? [
          `Heads signed while it went on: ${heads.length}; the last at entry ${last.seq}, ${last.at}`,
          stampedFact(heads, stamps),
        ]
      : []),
    ...(key ? [`Signing key ${key}`] : []),
  ];
}

/** The heads are signed by a key; this is about people. */
function signedFacts({ forced, roles }: NonNullable<BundleVerdict["told"]>): string[] {
  const over = forced
    ? [`Go was called over ${quantity(forced.blockers, "blocker")} (break-glass) by ${forced.by}`]
    : [];
  return [...over, `Signed validly: ${roles.signed} of ${quantity(roles.all, "role")}`];
}

function stampedFact(heads: readonly HeadStatement[], stamps: readonly Stamp[]): string {
  if (stamps.length === 0) return "None of them has a timestamp of an authority outside";
  const seen = new Set(stamps.map(({ seq }) => seq));
  const not = heads.filter(({ seq }) => !seen.has(seq)).map(({ seq }) => seq);
  return `With a timestamp of an authority outside: ${stamps.length}${not.length > 0 ? `; not those at ${not.join(", ")}` : ""}`;
}

function said(stage: string, { role, validity, why, given }: SignatureLine, zone: string): string {
  if (!given) return `${stage}, ${role}: not signed`;
  const decided = given.decision === "approve" ? "approved" : "rejected";
  const where = `${stage}, ${role}: ${decided} by ${given.name}, ${moment(given.at, zone)}`;
  return `${where}${given.paper ? ", on paper" : ""}, ${validity}${why ? ` (${why.replace(/^(Stale|Withdrawn): /, "")})` : ""}`;
}
