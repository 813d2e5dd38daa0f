import type { Actor } from "@/lib/domain/actor";
import { plain } from "@/lib/domain/checklist/checklist";
import type { Around } from "@/lib/domain/deployment/around";
import type { Deployment, DeploymentEntry, Life } from "@/lib/domain/deployment/deployment";
import { outcomeOf, outcomeWords } from "@/lib/domain/deployment/outcome";
import { type Readiness, readiness } from "@/lib/domain/deployment/readiness";
import { type Duty, duties } from "@/lib/domain/signoff/duties";
import { policyFromWords } from "@/lib/domain/signoff/policy/policy-from-words";
import { quorumWords } from "@/lib/domain/signoff/policy/quorum-words";
import { isCritical } from "@/lib/domain/waiver/is-critical";
import { type BreakGlass, breakGlass } from "./break-glass";
import { type Changes, changes } from "./changes";
import { type Decided, decided } from "./decided";
import { type Events, events } from "./events";
import { type GateCounts, gateCounts } from "./gate-counts";
import { mask } from "./mask";
import { type Proof, type RecordExtract, recordExtract } from "./record-extract";
import { type ReportFollowUp, reportFollowUps } from "./report-follow-ups";
import type { ReportNetwork } from "./report-networks";
import { type ReportPart, reportParts } from "./report-parts";
import { type ReportProbe, reportProbes } from "./report-probes";
import { type ReportWaiver, reportWaivers } from "./report-waivers";
import { type SignatureTable, signatureTables } from "./signature-lines";

/** The go-live report. Times are ISO 8601 in UTC; print them in `zone` and in UTC. */
export type Report = {
  reference: string;
  title: string;
  system: string;
  target: string;
  digest: string | null;
  environment: string;
  zone: string;
  rehearsal: boolean;
  life: Life;
  /** The word of the cover: readiness while planned, GO from the call on, the outcome once closed. */
  stamp: string;
  decided: Decided | null;
  breakGlass: BreakGlass | null;
  generated: { at: string; by: string };
  source: { template: string; version: number; fileName: string; document: string; lines: number };
  readiness: Readiness;
  counts: GateCounts[];
  changed: number;
  changes: Changes;
  parts: ReportPart[];
  waivers: ReportWaiver[];
  probes: ReportProbe[];
  /** What had to be allowed for the probes to reach their targets. */
  networks: ReportNetwork[];
  followUps: ReportFollowUp[];
  signatures: SignatureTable[];
  duties: Duty[];
  /**
   * Where the rules in force come from, and for which roles they ask more than one person, and the items that
   * take a second person to be not applicable; in words.
   */
  rules: { from: string; quorum: string[]; critical: string[] };
  events: Events;
  details: { label: string; value: string; by: Actor | null; at: string | null }[];
  /** What filled the placeholders, as it stood in the end. */
  variables: { name: string; value: string }[];
  record: RecordExtract;
};

/** `entries` are those of the deployment from the first on; `proof` is what checking their chain gave. */
export type ReportInput = {
  deployment: Deployment;
  entries: readonly DeploymentEntry[];
  proof: Proof;
  around: Around;
  generated: { at: string; by: string };
  networks?: ReportNetwork[];
};

/** A reading of the record: everything printed follows from the entries, with what looks like a password masked. */
export function report({ deployment, entries, proof, around, generated, networks = [] }: ReportInput): Report {
  const { id, template, checklist, system, target, digest, environment, zone, rehearsal, life } = deployment;
  const ready = readiness(deployment, around);
  const { title, version, fileName, document } = template;
  return mask({
    ...{ reference: id, title: checklist.title, system: system.name, target, digest, environment, zone, rehearsal },
    life,
    stamp: stampOf(deployment, ready),
    decided: decided(deployment),
    breakGlass: breakGlass(deployment),
    generated,
    source: { template: title, version, fileName, document, lines: checklist.lines },
    readiness: ready,
    counts: gateCounts(deployment),
    changed: Object.values(deployment.answers).filter((answer) => answer.changed).length,
    changes: changes(deployment),
    parts: reportParts(deployment),
    waivers: reportWaivers(deployment),
    probes: reportProbes(deployment),
    networks,
    followUps: reportFollowUps(deployment),
    signatures: signatureTables(deployment),
    duties: duties(deployment, ["go", "close"]),
    rules: {
      from: policyFromWords(deployment),
      quorum: quorumWords(deployment.policy),
      critical: checklist.items.filter((item) => isCritical(deployment, item.id)).map(({ words }) => plain(words)),
    },
    events: events(deployment, entries),
    details: detailsOf(deployment),
    variables: Object.entries(deployment.variables).map(([name, value]) => ({ name, value })),
    record: recordExtract(deployment, entries, proof),
  });
}

function stampOf(deployment: Deployment, { word }: Readiness): string {
  const ended = outcomeOf(deployment);
  if (ended) return outcomeWords(ended.outcome);
  return deployment.go ? "GO" : word;
}

const detailsOf = ({ checklist, details }: Deployment): Report["details"] =>
  checklist.fields.map(({ id, label, value }) => {
    const filled = details[id];
    return { label, value: filled?.value ?? value ?? "", by: filled?.by ?? null, at: filled?.at ?? null };
  });
