import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import type { Person, Workspace } from "@/lib/domain/workspace/workspace";
import { type Row, type Rows, wholeOnce } from "./rows";
import type { Step } from "./stream";

/** The rows some steps of the workspace change, each whole and once, as the last step leaves it. */
export const workspaceRows = (steps: readonly Step<Workspace, WorkspaceFact>[]): Rows =>
  wholeOnce(steps.flatMap(({ after, entry }) => changedBy(after, entry.fact)));

function changedBy(after: Workspace, fact: WorkspaceFact): [string, Row[]][] {
  switch (fact.type) {
    case "system.created":
      return [["system", [systemRow(after, fact.system)]]];
    case "template.published":
      return [
        ["template", [templateRow(after, fact.template)]],
        ["template_version", [versionRow(after, fact.template, fact.version)]],
      ];
    case "policy.set":
      return [["template", [templateRow(after, fact.template)]]];
    case "network.allowed":
    case "network.revoked":
      return [["network", [networkRow(after, fact.network)]]];
    // No table shows them: whoever asks reads the fold.
    case "factor.enrolled":
    case "factor.renamed":
    case "factor.removed":
    case "recovery-codes.made":
    case "recovery-code.used":
    case "second-factor.demanded":
    case "policy.tightened":
    case "authority.named":
    case "freeze.set":
    case "freeze.lifted":
    case "maintenance.set":
    case "maintenance.lifted":
    case "secret.set":
    case "secret.removed":
    case "domain.claimed":
    case "domain.proved":
    case "domain.lapsed":
    case "domain.dropped":
    case "variable.set":
      return [];
    default:
      return [["person", personRows(after)]];
  }
}

/** Everybody whom the last entry changed: what is delegated concerns two. */
const personRows = ({ people, seq }: Workspace): Row[] =>
  Object.values(people)
    .filter((person) => person.seq === seq)
    .map(personRow);

function personRow({ id, seq, changedAt: at, email, name, account, roles, joined, disabled }: Person): Row {
  return { id, seq, at, email: email.toLowerCase(), name, account, roles, joined, disabled };
}

function systemRow({ systems }: Workspace, id: string): Row {
  const { seq, createdAt: at, name, zone, baseUrl } = found(systems[id]);
  return { id, seq, at, name, zone, base_url: baseUrl };
}

function templateRow({ templates }: Workspace, id: string): Row {
  const { seq, changedAt: at, title, policy, versions } = found(templates[id]);
  return { id, seq, at, title, latest: versions.length, policy };
}

function versionRow({ templates }: Workspace, template: string, number: number): Row {
  const version = found(found(templates[template]).versions.find((one) => one.version === number));
  const { seq, at, title, document, bytes, fileName, by } = version;
  return { template, version: number, seq, at, title, document, bytes, file_name: fileName, by_name: by.name };
}

function networkRow({ networks }: Workspace, id: string): Row {
  const { seq, at, address, ports, kinds = null, reason, by, expires, revoked } = found(networks[id]);
  return {
    ...{ id, seq, at: revoked?.at ?? at, address, ports, kinds, reason, by_name: by.name, expires },
    revoked_at: revoked?.at ?? null,
    revoked_reason: revoked?.reason ?? null,
  };
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("A fact changed something its fold does not hold");
  return thing;
}
