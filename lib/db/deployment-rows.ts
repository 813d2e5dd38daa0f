import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { isCounted } from "@/lib/domain/checklist/counts";
import { answerOf, type Deployment, type DeploymentEntry } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { countedLeaves, gateToday, progressOf } from "@/lib/domain/deployment/leaves";
import type { WaiverFact } from "@/lib/domain/waiver/fact";
import { evidenceRows, paperRows, waiverRows } from "./acceptance-rows";
import { followUpRows, windowRows } from "./probe-rows";
import { type Rows, wholeOnce } from "./rows";
import type { Step } from "./stream";

/** The rows some steps of a deployment change, each whole and once, as the last step leaves it. */
export function deploymentRows(steps: readonly Step<Deployment, DeploymentFact>[]): Rows {
  const last = steps.at(-1);
  if (!last) return {};
  const changed = steps.flatMap(({ after, entry }) => Object.entries(rowsOf(after, entry)));
  return wholeOnce([["deployment", [deploymentRow(last.after)]], ...changed]);
}

function rowsOf(after: Deployment, { fact }: DeploymentEntry): Rows {
  switch (fact.type) {
    case "deployment.opened":
    case "procedure.declared":
    case "go.forced":
      return { item: itemRows(after) };
    case "target.changed":
      return { item: itemRows(after), probe: Object.keys(after.probes).map((item) => probeRow(after, item)) };
    case "deployment.upgraded":
      return { item: [...goneRows(after), ...itemRows(after)] };
    case "item.added":
      return { item: itemRows(after, [fact.item.id]) };
    case "item.ticked":
    case "item.unticked":
    case "item.failed":
    case "item.blocked":
    case "item.excluded":
    case "item.reopened":
      return { item: itemRows(after, [fact.item]) };
    case "answers.confirmed":
      return { item: itemRows(after, fact.items) };
    case "probe.bound":
    case "probe.unbound":
    case "probe.judged":
      return { probe: [probeRow(after, fact.item)] };
    case "detail.filled":
      return { detail: [detailRow(after, fact.field)] };
    default:
      return acceptanceRows(after, fact);
  }
}

/** What vouches for the items, and what is accepted of them. */
function acceptanceRows(after: Deployment, fact: DeploymentFact): Rows {
  switch (fact.type) {
    case "role.signed":
      return { signature: lastSignature(after) };
    case "signature.withdrawn":
      return {
        signature: after.signatures.filter(({ seq }) => seq === fact.signature).map((one) => signatureRow(after, one)),
      };
    case "waiver.asked":
    case "waiver.granted":
    case "waiver.refused":
    case "waiver.withdrawn":
      return waived(after, fact);
    case "follow-up.found":
    case "follow-up.assigned":
    case "follow-up.closed":
      return { follow_up: followUpRows(after, fact) };
    case "window.closed":
      return { window_verdict: windowRows(after, fact) };
    case "evidence.added":
    case "evidence.withdrawn":
      return { evidence: evidenceRows(after, fact) };
    case "paper.entered":
    case "paper.refused":
      return { paper: paperRows(after, fact) };
    case "paper.confirmed":
      return { paper: paperRows(after, fact), signature: lastSignature(after) };
    default:
      return {};
  }
}

const lastSignature = (after: Deployment) => after.signatures.slice(-1).map((one) => signatureRow(after, one));

/** A granted one may be the answer to its item. */
function waived(after: Deployment, fact: WaiverFact): Rows {
  const rows = waiverRows(after, fact);
  return {
    waiver: rows,
    item: itemRows(
      after,
      rows.map(({ item }) => item),
    ),
  };
}

function deploymentRow(deployment: Deployment) {
  const { id, seq, at, system, template, target, environment, t0, zone, rehearsal, life, closed, opened } = deployment;
  const correction = deployment.corrections.at(-1) ?? closed;
  // A row says what its entry led to: that a waiver has come to its end since is not written, but read from the waiver.
  const lasting = { ...deployment, now: "" };
  const go = progressOf(lasting, countedLeaves(deployment, "go"));
  const close = progressOf(lasting, countedLeaves(deployment, "close"));
  return {
    ...{ id, seq, at, system: system.id, system_name: system.name, target, environment, t0, zone, rehearsal, life },
    ...{ template: template.id, template_title: template.title, template_version: template.version },
    base_url: deployment.baseUrl,
    outcome: correction?.outcome ?? null,
    outcome_reason: correction?.reason ?? null,
    no_go: deployment.noGo?.reason ?? null,
    opened_at: opened.at,
    opened_by_name: opened.by.name,
    go_at: deployment.go?.at ?? null,
    live_at: deployment.live?.at ?? null,
    closed_at: closed?.at ?? null,
    ...{ required_go: go.required, resolved_go: go.resolved },
    ...{ required_close: close.required, resolved_close: close.resolved },
    last_by_name: deployment.lastBy.name,
    digest: deployment.digest,
    forced_at: deployment.forced?.at ?? null,
    reviewed_at: deployment.forced?.review?.at ?? null,
  };
}

/** What the version before had and this one has not: its answer stays, and nothing counts it. */
function goneRows(deployment: Deployment) {
  const there = new Set(deployment.checklist.items.map(({ id }) => id));
  const before = deployment.upgrades.at(-1)?.before.checklist.items ?? [];
  const gone = before.filter(({ id }) => !there.has(id));
  return gone.map((item) => ({ ...itemRow(deployment, item), gate: null, counted: false }));
}

/** The rows of some items, or of every one. */
function itemRows(after: Deployment, ids?: readonly string[]) {
  const some = ids && new Set(ids);
  return after.checklist.items.filter(({ id }) => !some || some.has(id)).map((item) => itemRow(after, item));
}

function itemRow(deployment: Deployment, item: Item) {
  const answer = answerOf(deployment, item.id);
  const since = deployment.added[item.id] ?? deployment.opened;
  return {
    ...{ deployment: deployment.id, item: item.id, text: plain(item.words), line: item.line },
    seq: answer.seq || since.seq,
    at: answer.at ?? since.at,
    gate: gateToday(deployment, item),
    counted: isCounted(item),
    ...{ state: answer.state, reason: answer.reason, option: answer.option, rev: answer.rev },
    by: answer.by?.id ?? null,
    by_name: answer.by?.name ?? null,
  };
}

function probeRow(deployment: Deployment, item: string) {
  const probe = deployment.probes[item];
  return {
    ...{ deployment: deployment.id, item, seq: deployment.seq, at: deployment.at, bound: probe !== undefined },
    kind: probe?.call.kind ?? "",
    settings: probe?.call.settings ?? {},
    automatic: probe?.automatic ?? false,
    windows: probe?.windows ?? [],
    by_name: probe?.by.name ?? deployment.lastBy.name,
    outcome: probe?.last?.verdict.outcome ?? null,
    summary: probe?.last?.verdict.summary ?? null,
    run: probe?.last?.run ?? null,
    sha256: probe?.last?.sha256 ?? null,
    judged_at: probe?.last?.at ?? null,
  };
}

function signatureRow(deployment: Deployment, signature: Deployment["signatures"][number]) {
  const { stage, role, decision, meaning, comment, method, withdrawn } = signature;
  return {
    ...{ deployment: deployment.id, signature: signature.seq, stage, role, decision, meaning, comment, method },
    ...{ seq: withdrawn?.seq ?? signature.seq, at: withdrawn?.at ?? signature.at },
    person: signature.by.id,
    name: signature.by.name,
    state_hash: signature.stateHash,
    signed_at: signature.at,
    withdrawn_at: withdrawn?.at ?? null,
    withdrawn_reason: withdrawn?.reason ?? null,
    delegated_by: signature.delegatedBy?.id ?? null,
    on_paper: signature.paper !== undefined,
  };
}

function detailRow(deployment: Deployment, field: string) {
  const detail = deployment.details[field];
  const label = deployment.checklist.fields.find(({ id }) => id === field)?.label ?? field;
  return {
    ...{ deployment: deployment.id, field, label, seq: detail?.seq ?? deployment.seq, at: detail?.at ?? deployment.at },
    value: detail?.value ?? "",
    by_name: detail?.by.name ?? "",
  };
}
