import { readDeployment } from "@/lib/db/deployments";
import { documentBytes } from "@/lib/db/documents";
import { sourceText } from "@/lib/domain/checklist/source-text";
import { Refusal } from "@/lib/domain/refusal";
import { filledDocument as filled } from "@/lib/domain/report/filled-document";

/** The document of a deployment as it stands now, filled in, in UTF-8, and the name it was imported under. */
export async function filledDocument(id: string): Promise<{ text: string; fileName: string }> {
  const deployment = await readDeployment(id);
  const { document, fileName } = deployment.template;
  const bytes = await documentBytes(document);
  if (!bytes) throw new Refusal("missing", `The document "${fileName}" is not kept here any more.`);
  return { text: filled(deployment, sourceText(bytes, fileName)), fileName };
}
