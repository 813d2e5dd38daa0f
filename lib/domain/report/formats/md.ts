import { plain } from "@/lib/domain/checklist/checklist";
import { escaped } from "@/lib/domain/checklist/filling/escaped";
import { moment } from "@/lib/domain/moment";
import { quantity } from "@/lib/domain/quantity";
import type { Format } from "../format";
import type { Report } from "../report";

export default {
  mediaType: "text/markdown; charset=utf-8",
  render(report) {
    const sections = [cover(report), checklist(report), signOff(report), dutiesOf(report), record(report)];
    return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  },
} satisfies Format;

type Part = Report["parts"][number];
type Item = Part["items"][number];
type Line = Report["signatures"][number]["lines"][number];

function cover(report: Report): string[] {
  const { system, target, environment, stamp, decided, zone, source, generated, rehearsal, readiness } = report;
  const said = decided ? [`- Decision: ${decided.what} by ${decided.by}, ${moment(decided.at, zone)}`] : [];
  return [
    `# Go-live report: ${text(`${system} ${target} to ${environment}`)}`,
    "",
    `**${stamp}**${rehearsal ? " (rehearsal)" : ""}`,
    "",
    ...said.map(text),
    ...report.counts.map(counted),
    `- Source: ${text(source.fileName)}, ${quantity(source.lines, "line")}, template version ${source.version}, sha-256 ${source.document}`,
    ...changed(report),
    ...report.variables.map(({ name, value }) => `- Variable ${text(name)}: ${text(value)}`),
    `- Generated ${moment(generated.at, zone)} by ${text(generated.by)}`,
    ...readiness.blockers.map((blocker) => `- In the way: ${text(blocker.text)}`),
  ];
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
  const { gate, required, done, failed, blocked, open } = counts;
  const states = `${done} done, ${open} open, ${failed} failed, ${blocked} blocked`;
  return `- ${gate === "go" ? "Before go" : "After go"}: ${required} required, ${states}, ${counts["not-applicable"]} not applicable`;
}

const checklist = ({ parts, zone }: Report): string[] => [
  "## Checklist",
  ...parts.flatMap(({ title, items, progress }) => [
    "",
    `### ${text(title)} (${progress.resolved}/${progress.required})`,
    "",
    ...items.map((item) => row(item, zone)),
  ]),
];

function row(item: Item, zone: string): string {
  const words = `${"  ".repeat(item.depth)}- ${text(plain(item.words))}`;
  if (item.state === null) return words;
  const who = item.by && item.at ? `, ${text(item.by.name)}, ${moment(item.at, zone)}` : "";
  const more = [item.option, item.reason].flatMap((said) => (said ? [`: ${text(said)}`] : [])).join("");
  return `${words}: **${item.state}**${who}${more}${item.changed ? " (changed after first entry)" : ""}`;
}

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
  const decision = given.decision === "approve" ? "approved" : "rejected";
  const said = `${given.name} ${decision}, ${moment(given.at, zone)}: ${given.meaning}`;
  const more = [given.comment, why].flatMap((words) => (words ? [` ${words}`] : [])).join("");
  return `- ${text(role)}: **${validity}**, ${text(said + more)} (state ${given.stateHash.slice(0, 16)})`;
}

const dutiesOf = ({ duties }: Report): string[] => [
  "## Separation of duties",
  "",
  ...duties.flatMap(({ claim, mode, breaches }) => [
    `- ${claim}: ${mode}. ${breaches.length > 0 ? quantity(breaches.length, "exception") : "No exception"}.`,
    ...breaches.map((breach) => `  - ${text(breach)}`),
  ]),
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
