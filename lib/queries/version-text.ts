import { sourceText } from "@/lib/domain/checklist/source-text";
import { versionDocument } from "./version-document";

/** The text a version was made from, with the byte order mark it may have in UTF-8. Refuses where there is none. */
export async function versionText(template: string, version: number): Promise<string> {
  const { bytes, fileName } = await versionDocument(template, version);
  return sourceText(bytes, fileName);
}
