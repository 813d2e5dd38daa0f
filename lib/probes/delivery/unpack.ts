import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import type { Encoding } from "./delivery-settings";

type Limits = { maxOutputLength: number };

const MOST_BYTES = 8 * 1024 * 1024;
const unbrotli = promisify<Buffer, Limits, Buffer>(brotliDecompress);
const ungzip = promisify<Buffer, Limits, Buffer>(gunzip);
const ZSTD = 0xfd2fb528;

/** What a packed body holds; null where it is not in that encoding, `unread` where this Node cannot tell. */
export async function unpack(bytes: Buffer, encoding: Encoding): Promise<Buffer | "unread" | null> {
  if (encoding === "zstd") return bytes.length >= 4 && bytes.readUInt32LE(0) === ZSTD ? "unread" : null;
  const limits = { maxOutputLength: MOST_BYTES };
  try {
    return await (encoding === "br" ? unbrotli(bytes, limits) : ungzip(bytes, limits));
  } catch (error) {
    const more = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return more ? "unread" : null;
  }
}
