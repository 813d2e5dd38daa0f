import { readDocument } from "./document";

/**
 * The text that a version prints: that of its document, with the byte order mark it may have; of one that is no UTF-8
 * what it was converted to. Refuses what `readDocument` refuses.
 */
export function sourceText(bytes: Uint8Array, name: string): string {
  const text = readDocument(bytes, name);
  const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return bare(whole) === bare(text) ? whole : text;
}

const bare = (text: string): string => text.replace(/^\uFEFF+/, "");
