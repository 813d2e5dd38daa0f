import { Refusal } from "@/lib/domain/refusal";
import type { Template, TemplateVersion, Workspace } from "@/lib/domain/workspace/workspace";
import { keptDocument, workspaceNow } from "./command";
import type { Kept } from "./parse-apart";

/** The latest version of a template with its document, null where a document is to make a new one. */
export async function latestVersion(template: string | undefined): Promise<Kept | null> {
  const latest = templateOf(await workspaceNow(), template)?.versions.at(-1);
  if (latest === undefined) return null;
  const { version, checklist, choices, fileName } = latest;
  return { version, checklist, choices, fileName, bytes: await bytesOf(latest) };
}

/** The template that is named, if one is. Refuses as `missing` what there is not. */
export function templateOf({ templates }: Pick<Workspace, "templates">, id: string | undefined): Template | undefined {
  if (id === undefined) return undefined;
  const template = templates[id];
  if (!template) throw new Refusal("missing", "There is no such template. Reload the page and try again.");
  return template;
}

async function bytesOf({ document }: TemplateVersion): Promise<Uint8Array> {
  const bytes = await keptDocument(document);
  if (bytes === null) throw new Error(`The document ${document} of a version is not kept.`);
  return bytes;
}
