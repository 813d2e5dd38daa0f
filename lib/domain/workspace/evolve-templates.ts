import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import type { WorkspaceFact } from "./fact";
import type { Template, Workspace, WorkspaceEntry } from "./workspace";

type TemplateFact = Extract<WorkspaceFact, { type: "template.published" | "policy.set" }>;

/** The templates after a version was published or the rules of one were set. */
export function evolveTemplates(
  templates: Workspace["templates"],
  entry: WorkspaceEntry,
  fact: TemplateFact,
): Workspace["templates"] {
  const before = templates[fact.template];
  const stamp = { changedAt: entry.at, seq: entry.seq };
  if (fact.type === "template.published") {
    return { ...templates, [fact.template]: { ...published(before, entry, fact), ...stamp } };
  }
  if (!before) return templates;
  const { policy } = fact;
  return { ...templates, [before.id]: { ...before, policy, policyVersion: before.policyVersion + 1, ...stamp } };
}

function published(
  before: Template | undefined,
  { by, at, seq }: WorkspaceEntry,
  { type: _, template: id, ...version }: Extract<TemplateFact, { type: "template.published" }>,
): Omit<Template, "changedAt" | "seq"> {
  const { policy, policyVersion, versions } = before ?? { policy: defaultPolicy, policyVersion: 1, versions: [] };
  return { id, title: version.title, policy, policyVersion, versions: [...versions, { ...version, by, at, seq }] };
}
