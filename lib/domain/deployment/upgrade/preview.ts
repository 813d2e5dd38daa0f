import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import { type Checklist, plain } from "@/lib/domain/checklist/checklist";
import { gateOf } from "@/lib/domain/checklist/counts";
import { demandWholeScope } from "@/lib/domain/checklist/demand-whole-scope";
import type { VersionDifference } from "@/lib/domain/checklist/versions/differences/difference";
import { differences } from "@/lib/domain/checklist/versions/differences/differences";
import { type AnswerState, answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { quantity } from "@/lib/domain/quantity";
import { Refusal } from "@/lib/domain/refusal";
import { POLICY_RULES, type Policy, type RuleMode } from "@/lib/domain/signoff/policy/policy";
import { rules } from "@/lib/domain/signoff/registry";
import type { Offer } from "./offer";
import { type SignatureOutlook, signatureOutlook } from "./signature-outlook";
import { upgradeSteps } from "./steps";

/**
 * What an upgrade would change, in document order. `touched` are answered items that are not what they were answered as;
 * `carried` counts the answers that stay. `reopened` are items whose answer no longer fits, `unbound` those that lose their
 * probe, `blanks` what was filled in and is asked no more, `tooLate` what the new version wants before a go that was
 * called. `hash` is SHA-256 over all that would be so, in lower-case hex.
 */
export type UpgradePreview = {
  from: number;
  to: number;
  differences: VersionDifference[];
  touched: { id: string; words: string; state: AnswerState; sentence: string }[];
  carried: number;
  reopened: string[];
  unbound: string[];
  blanks: string[];
  tooLate: string[];
  signatures: SignatureOutlook[];
  rules: string[];
  hash: string;
};

/** What upgrading would do, computed by doing it. Refuses what cannot be upgraded so. */
export function upgradePreview(deployment: Deployment, next: Offer): UpgradePreview {
  refuse(deployment, next);
  const { facts, after } = upgradeSteps(deployment, next, "");
  demandWholeScope(after.checklist);
  const changed = differences(deployment.checklist, after.checklist).filter(({ of }) => of !== "go" || !deployment.go);
  const of = (type: "item.unticked" | "probe.unbound") =>
    facts.flatMap((fact) => (fact.type === type ? [wordsOf(deployment.checklist, fact.item)] : []));
  const preview = {
    ...{ from: deployment.template.version, to: next.template.version },
    differences: changed,
    touched: touched(deployment, changed),
    reopened: of("item.unticked"),
    unbound: of("probe.unbound"),
    blanks: blanksGone(deployment, after),
    tooLate: tooLate(deployment, next.checklist),
    signatures: signatureOutlook(deployment, after),
    rules: ruleChanges(deployment, next),
  };
  const { template, checklist, policy } = after;
  const hash = bytesToHex(sha256(utf8ToBytes(canonical({ preview, template, checklist, policy }))));
  return { ...preview, carried: carried(deployment, after), hash };
}

function refuse({ template, closed, upgrades }: Deployment, next: Offer): void {
  if (closed) throw new Refusal("conflict", "This deployment is closed; it stays on the version it ended on.");
  if (template.version < next.template.version) return;
  const by = upgrades.at(-1)?.by.name;
  const who = by ? `, ${by} upgraded it` : "";
  throw new Refusal(
    "conflict",
    `This deployment stands on version ${template.version} already${who}. Choose a newer version to upgrade to.`,
  );
}

const wordsOf = ({ items }: Checklist, id: string): string =>
  items
    .filter((item) => item.id === id)
    .map(({ words }) => plain(words))
    .join();

/** Where an item moved to says nothing about its answer. */
function touched(deployment: Deployment, changed: readonly VersionDifference[]): UpgradePreview["touched"] {
  return changed.flatMap(({ kind, of, id, words, sentence }) => {
    const { state } = answerOf(deployment, id);
    return of === "item" && kind !== "moved" && state !== "open" ? [{ id, words, state, sentence }] : [];
  });
}

const blanksGone = ({ checklist, details }: Deployment, after: Deployment): string[] =>
  checklist.fields
    .filter(({ id }) => details[id]?.value && !after.checklist.fields.some((field) => field.id === id))
    .map(({ label }) => label);

/** Once go is called nothing is prepared any more. */
function tooLate({ go, checklist }: Deployment, next: Checklist): string[] {
  if (!go) return [];
  const known = new Set(checklist.items.map(({ id }) => id));
  return next.items
    .filter((item) => !item.group && !known.has(item.id) && gateOf(next, item) === "go")
    .map(({ words }) => plain(words));
}

const MODES = { forbid: "is demanded", show: "is only shown" } as const;
const modeWords = (mode: RuleMode | undefined): string => (mode ? MODES[mode] : "is not asked");

const ruleChanges = ({ policy }: Deployment, next: Offer): string[] => [
  ...POLICY_RULES.filter((rule) => policy[rule] !== next.policy[rule]).map(
    (rule) => `“${rules[rule].claim}” ${modeWords(next.policy[rule])} from then on`,
  ),
  ...quorumChanges(policy, next.policy),
];

function quorumChanges({ quorum: before = {} }: Policy, { quorum: after = {} }: Policy): string[] {
  const roles = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return roles
    .filter((role) => before[role] !== after[role])
    .map((role) => `${quantity(after[role] ?? 1, "person signs", "people sign")} for ${role} from then on`);
}

function carried(before: Deployment, after: Deployment): number {
  const known = new Set(before.checklist.items.map(({ id }) => id));
  const answered = after.checklist.items.filter(
    ({ id, group, computed }) => known.has(id) && !group && computed === null && answerOf(after, id).state !== "open",
  );
  return answered.length;
}
