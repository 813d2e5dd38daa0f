import { documentBytes } from "@/lib/db/documents";
import { readWorkspace } from "@/lib/db/workspace";
import { Refusal } from "@/lib/domain/refusal";

/** The document of a version, byte for byte as it was imported, and what it was called. Refuses where there is none. */
export async function versionDocument(
  template: string,
  asked: number,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  const { templates } = await readWorkspace();
  const found = Object.values(templates).find(({ id }) => id === template);
  const version = found?.versions.find((each) => each.version === asked);
  const bytes = version && (await documentBytes(version.document));
  if (!version || !bytes) throw new Refusal("missing", "There is no such template, or it has no such version.");
  return { bytes, fileName: version.fileName };
}
