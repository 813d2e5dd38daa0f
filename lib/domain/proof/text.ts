/** Bytes as the text they are in UTF-8, a byte order mark kept; null where they are none. */
export function text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
