import type { Template, TemplateVersion, Workspace } from "./workspace";

/** A version of a template, with the template; null where there is no such one. */
export function versionOf(
  { templates }: Pick<Workspace, "templates">,
  id: string,
  version: number,
): { template: Template; version: TemplateVersion } | null {
  const template = Object.hasOwn(templates, id) ? templates[id] : undefined;
  const found = template?.versions.find((candidate) => candidate.version === version);
  return template && found ? { template, version: found } : null;
}
