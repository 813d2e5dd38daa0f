import { Refusal } from "@/lib/domain/refusal";

const limit = 2_000_000;

/** The text of an uploaded document, at most 2,000,000 bytes; UTF-16 with a byte order mark is converted. Refuses in words. */
export function readDocument(bytes: Uint8Array, name: string): string {
  if (bytes.length > limit)
    throw new Refusal(
      "too-large",
      `"${name}" has ${bytes.length.toLocaleString("en")} bytes: a document may have 2,000,000.`,
    );
  const text = decoded(bytes, name).replace(/^\uFEFF/, "");
  if (text.trim() === "") throw new Refusal("invalid", `"${name}" is empty: choose the checklist itself.`);
  if (isBinary(text))
    throw new Refusal(
      "invalid",
      `"${name}" is not a text document: export it as Markdown or plain text and import that.`,
    );
  return text;
}

function decoded(bytes: Uint8Array, name: string): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (bytes.includes(0))
      throw new Refusal(
        "invalid",
        `"${name}" is not a text document: export it as Markdown or plain text and import that.`,
      );
    throw new Refusal("invalid", `"${name}" is not written in UTF-8: save it with that encoding and import it again.`);
  }
}

/** A control character is no text; a few may stand in what was pasted from a terminal, NUL never does. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g) ?? [];
  return text.includes("\0") || controls.length > text.length / 100;
}
