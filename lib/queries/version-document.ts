import { documentBytes } from "@/lib/db/documents";
import { readWorkspace } from "@/lib/db/workspace";
import { Refusal } from "@/lib/domain/refusal";
import { versionOf } from "@/lib/domain/workspace/version-of";

/** The document of a version, byte for byte as it was imported, and what it was called. Refuses where there is none. */
export async function versionDocument(
  template: string,
  asked: number,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  const found = versionOf(await readWorkspace(), template, asked);
  const bytes = found && (await documentBytes(found.version.document));
  if (!found || !bytes) throw new Refusal("missing", "There is no such template, or it has no such version.");
  return { bytes, fileName: found.version.fileName };
}
