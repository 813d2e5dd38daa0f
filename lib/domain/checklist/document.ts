import { Refusal } from "@/lib/domain/refusal";
import { encodings } from "./encodings";
import { signature } from "./signature";

const limit = 2_000_000;

/**
 * The text of an uploaded document, at most 2,000,000 bytes of UTF-8 or of UTF-16, which is converted. Refuses anything
 * else as `invalid`, and names it where it can be told.
 */
export function readDocument(bytes: Uint8Array, name: string): string {
  if (bytes.length > limit)
    throw new Refusal(
      "too-large",
      `"${name}" has ${bytes.length.toLocaleString("en")} bytes: a document may have 2,000,000.`,
    );
  const known = signature(bytes);
  if (known !== null)
    throw new Refusal("invalid", `"${name}" is ${known}: export it as Markdown or plain text and import that.`);
  const text = decoded(bytes, name).replace(/^\uFEFF/, "");
  if (text.trim() === "") throw new Refusal("invalid", `"${name}" is empty: choose the checklist itself.`);
  if (isBinary(text)) throw binary(name);
  return text;
}

const binary = (name: string) =>
  new Refusal("invalid", `"${name}" is not a text document: export it as Markdown or plain text and import that.`);

function decoded(bytes: Uint8Array, name: string): string {
  const found = encodings(bytes);
  if (found.text !== null) return found.text;
  if (found.guess === null) throw binary(name);
  throw new Refusal(
    "invalid",
    `"${name}" is not written in UTF-8 (it looks like ${found.guess}): save it as UTF-8 and import it again.`,
  );
}

/** A control character is no text; a few may stand in what was pasted from a terminal, NUL never does. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g) ?? [];
  return text.includes("\0") || controls.length > text.length / 100;
}
