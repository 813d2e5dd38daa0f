import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { publishTemplate } from "@/lib/commands/publish-template";
import { importedDocuments } from "@/lib/queries/imported-documents";
import { installation } from "./installation";

/** The same place seen from prisma/ and, bundled, from dist/. */
const FOLDER = new URL("../prisma/documents/", import.meta.url);

/** Makes a template of each document that is none yet. Answers the names of the files it took in. */
export async function importDocuments(): Promise<string[]> {
  const known = await importedDocuments();
  const taken: string[] = [];
  for (const fileName of readdirSync(FOLDER).sort()) {
    const bytes = readFileSync(new URL(fileName, FOLDER));
    if (known.has(createHash("sha256").update(bytes).digest("hex"))) continue;
    await publishTemplate({ fileName, document: bytes.toString("base64") }, installation);
    taken.push(fileName);
  }
  return taken;
}
