import { readDocument } from "@/lib/domain/checklist/document";
import { Refusal } from "@/lib/domain/refusal";
import { base64Of } from "./base64-of";

/** A document's bytes in base64, or the sentence that says why it is none. */
export async function sourceOf(fileName: string, content: Blob): Promise<{ document: string } | { refusal: string }> {
  try {
    readDocument(new Uint8Array(await content.arrayBuffer()), fileName);
    return { document: await base64Of(content) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    return { refusal: `“${fileName}” could not be read. Choose it again.` };
  }
}
