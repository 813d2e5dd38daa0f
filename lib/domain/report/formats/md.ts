import { plain } from "@/lib/domain/checklist/checklist";
import { escaped } from "@/lib/domain/checklist/filling/escaped";
import { evidenceLine } from "@/lib/domain/evidence/evidence-line";
import { moment } from "@/lib/domain/moment";
import { quantity } from "@/lib/domain/quantity";
import { decisionWords } from "@/lib/domain/signoff/decision-words";
import { acceptanceWords } from "@/lib/domain/waiver/acceptance-words";
import { dutyWords } from "../duty-words";
import { followUpLines } from "../follow-up-lines";
import type { Format } from "../format";
import { glassLines } from "../glass-lines";
import { probeLines } from "../probe-lines";
import { releaseLines } from "../release-lines";
import type { Report } from "../report";
import { waiverLines } from "../waiver-lines";

export default {
  mediaType: "text/markdown; charset=utf-8",
  render(report) {
    const sections = [
      ...[cover(report), checklist(report), waiverLines(report), probeLines(report)],
      ...[followUpLines(report), signOff(report), dutiesOf(report)],
      record(report),
    ].filter((lines) => lines.length > 0);
    return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  },
} satisfies Format;

type Part = Report["parts"][number];
type Item = Part["items"][number];
type Line = Report["signatures"][number]["lines"][number];

function cover(report: Report): string[] {
  const { system, target, environment, stamp, decided, zone, source, generated, readiness } = report;
  const said = decided ? [`- Decision: ${decided.what} by ${decided.by}, ${moment(decided.at, zone)}`] : [];
  return [
    `# Go-live report: ${text(`${system} ${target} to ${environment}`)}`,
    "",
    `**${stamp}**${badges(report)}`,
    "",
    ...said.map(text),
    ...glassLines(report).map((line) => `- ${text(line)}`),
    ...released(report),
    ...report.counts.map(counted),
    `- Source: ${text(source.fileName)}, ${quantity(source.lines, "line")}, template version ${source.version}, sha-256 ${source.document}`,
    ...changed(report),
    ...report.variables.map(({ name, value }) => `- Variable ${text(name)}: ${text(value)}`),
    `- Generated ${moment(generated.at, zone)} by ${text(generated.by)}`,
    ...readiness.blockers.map((blocker) => `- In the way: ${text(blocker.text)}`),
  ];
}

function badges({ rehearsal, breakGlass }: Report): string {
  const words = [rehearsal && "rehearsal", breakGlass && "break-glass"].filter(Boolean);
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}

function released(report: Report): string[] {
  const { digest } = report;
  const earlier = releaseLines(report).map((line) => `- Released before: ${text(line)}`);
  return digest ? [`- Digest or build: ${text(digest)}`, ...earlier] : earlier;
}

/** What became of the checklist while the deployment ran. */
function changed({ changes: { versions, added, gone }, zone }: Report): string[] {
  const upgrades = versions.slice(1).map(({ version, by, at, reason }) => {
    return `- Version ${version} in force from ${moment(at, zone)}, by ${text(by.name)}: ${text(reason)}`;
  });
  return [
    ...upgrades,
    ...added.map(({ words, by, at }) => `- Added: ${text(words)}, ${text(by.name)}, ${moment(at, zone)}`),
    ...gone.map(({ words, state }) => `- Answered (${state}) and asked no more: ${text(words)}`),
  ];
}

function counted(counts: Report["counts"][number]): string {
  const { gate, required, done, failed, blocked, open, waived, left } = counts;
  const accepted = waived > 0 ? `, ${waived} of them waived` : "";
  const states = `${done} done, ${open} open, ${failed} failed, ${blocked} blocked${accepted}`;
  const carried = left > 0 ? `, ${left} ${gate === "go" ? "" : "of them "}left open at go` : "";
  return `- ${gate === "go" ? "Before go" : "After go"}: ${required} required${carried}, ${states}, ${counts["not-applicable"]} not applicable`;
}

const checklist = ({ parts, zone }: Report): string[] => [
  "## Checklist",
  ...parts.flatMap(({ title, items, progress }) => [
    "",
    `### ${text(title)} (${progress.resolved}/${progress.required})`,
    "",
    ...items.flatMap((item) => [row(item, zone), ...shown(item, zone)]),
  ]),
];

function row(item: Item, zone: string): string {
  const words = `${"  ".repeat(item.depth)}- ${text(plain(item.words))}`;
  if (item.state === null) return words;
  const who = item.who && item.at ? `, ${text(item.who)}, ${moment(item.at, zone)}` : "";
  const more = [item.option, item.reason, item.earlier].flatMap((said) => (said ? [`: ${text(said)}`] : [])).join("");
  return `${words}: **${item.state}**${who}${more}${waived(item, zone)}${item.changed ? " (changed after first entry)" : ""}`;
}

const waived = ({ waiver, state }: Item, zone: string): string =>
  waiver
    ? `; ${state === "not-applicable" ? "agreed" : "waived"}, ${text(acceptanceWords(waiver, zone))}: ${text(waiver.reason)}`
    : "";

/** What was added to show that an item is so, under it. */
const shown = ({ depth, evidence }: Item, zone: string): string[] =>
  evidence.map((piece) => {
    const line = text(evidenceLine(piece, zone));
    return `${"  ".repeat(depth + 1)}- Evidence: ${piece.withdrawn ? `~~${line}~~` : line}`;
  });

const signOff = ({ signatures, zone }: Report): string[] => [
  "## Sign-off",
  ...signatures.flatMap(({ stage, lines }) => [
    "",
    `### ${text(stage)}`,
    "",
    ...lines.map((line) => signed(line, zone)),
  ]),
];

function signed({ role, validity, why, given }: Line, zone: string): string {
  if (!given) return `- ${text(role)}: ____________________ Date: ____________`;
  const said = `${given.name} ${decisionWords(given)}, ${moment(given.at, zone)}: ${given.meaning}`;
  const more = [given.comment, onPaper(given), why].flatMap((words) => (words ? [` ${words}`] : [])).join("");
  return `- ${text(role)}: **${validity}**, ${text(said + more)} (state ${given.stateHash.slice(0, 16)})`;
}

/** A signature given on paper says so. */
const onPaper = ({ paper }: NonNullable<Line["given"]>): string | null =>
  paper &&
  `On paper, dated ${paper.signedOn}, entered by ${paper.enteredBy}, confirmed by ${paper.confirmedBy}, scan ${paper.scan}, sha-256 ${paper.sha256.slice(0, 16)}.`;

const dutiesOf = (report: Report): string[] => [
  "## Separation of duties",
  "",
  `- Rules: ${[report.rules.from, ...report.rules.quorum].map(text).join(". ")}.`,
  ...report.rules.critical.map((words) => `- Critical, takes a second person to be not applicable: ${text(words)}`),
  ...report.duties.flatMap((duty) => {
    const { binds, found } = dutyWords(duty, report);
    return [`- ${duty.claim}: ${binds}. ${text(found)}`, ...duty.breaches.map((breach) => `  - ${text(breach)}`)];
  }),
];

const record = ({ record: { total, head, problem, lines }, zone }: Report): string[] => [
  "## Record",
  "",
  `${quantity(total, "entry", "entries")}; head ${head.seq}, ${head.hash}. ${problem ? text(problem) : "Every entry matches its hash."}`,
  "",
  ...lines.map(({ seq, at, by, what }) => `- ${seq}. ${moment(at, zone)}, ${text(by)} ${text(what)}`),
];

/** In a line of its own a line break of theirs is a blank. */
const text = (words: string): string => escaped(words.replaceAll(/\s*[\r\n]+\s*/g, " "));
