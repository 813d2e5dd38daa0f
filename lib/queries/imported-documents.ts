import { readWorkspace } from "@/lib/db/workspace";

/** The SHA-256 of every document that was made into a template, in lower-case hex. */
export async function importedDocuments(): Promise<Set<string>> {
  const { templates } = await readWorkspace();
  return new Set(Object.values(templates).flatMap(({ versions }) => versions.map(({ document }) => document)));
}
