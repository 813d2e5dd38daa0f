import { hash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { Trouble } from "../trouble";
import type { Answer } from "./answer";
import { valuesOf } from "./header";

const MOST_BYTES = 1024 * 1024;

/** A body as far as it was read. */
export type Body = {
  bytes: Buffer;
  text: string;
  /** There was more than 1 MiB; the rest was not read. */
  truncated: boolean;
  /** It came in an encoding that was not asked for; `bytes` and `text` are as sent. */
  encoded: boolean;
  sha256: string;
};

type Decoder = NodeJS.ReadWriteStream & Readable;

const DECODERS: Record<string, (first: number) => Decoder> = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  // Some leave out the frame of zlib, which begins with an 8; browsers read both.
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
};

/**
 * Reads a body, decoded, up to 1 MiB of what comes out of it, and then lets go of the connection.
 * @throws Trouble `fail` where it breaks off or does not decode
 */
export async function readBody(answer: Answer, method: string, signal: AbortSignal): Promise<Body> {
  const encoding = headerOf(answer, "content-encoding").trim().toLowerCase();
  const empty = method === "HEAD" || answer.status === 204 || answer.status === 304;
  const decoder = empty ? undefined : DECODERS[encoding];
  try {
    const bytes = await readUpTo(decoder ? await decoded(answer, decoder) : answer.body);
    const truncated = bytes.length > MOST_BYTES;
    const kept = bytes.subarray(0, MOST_BYTES);
    const sha256 = hash("sha256", kept, "hex");
    const encoded = !empty && !decoder && encoding !== "identity" && encoding !== "";
    return { bytes: kept, text: textOf(kept, answer), truncated, encoded, sha256 };
  } catch (error) {
    signal.throwIfAborted();
    throw explain(error);
  } finally {
    answer.body.destroy();
  }
}

// What is empty is not encoded, whatever its header says.
async function decoded({ body }: Answer, decoder: (first: number) => Decoder): Promise<Readable> {
  const chunk = await firstOf(body);
  // The callback is where a broken stream is heard of twice; the reader has thrown already.
  return chunk === null ? Readable.from([]) : (pipeline(body, decoder(chunk[0] ?? 0), () => {}) as unknown as Readable);
}

/** The first of a body, which stays in it; null where there is none. */
function firstOf(body: Readable): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const chunk: Buffer | null = body.read();
      if (chunk === null) return;
      body.off("readable", look);
      body.unshift(chunk);
      resolve(chunk);
    };
    body.on("readable", look);
    body.once("end", () => resolve(null));
    body.once("error", reject);
    body.once("close", () => reject(body.errored));
    if (body.closed) reject(body.errored);
  });
}

// Events, where a loop over the stream would cost more than the rest of reading a small body.
function readUpTo(stream: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let left = MOST_BYTES;
    const done = () => resolve(Buffer.concat(chunks));
    stream.on("data", (chunk: Buffer) => {
      if (left < 0) return;
      chunks.push(chunk);
      left -= chunk.length;
      if (left < 0) done();
    });
    stream.once("end", done);
    stream.on("error", reject);
    // Neither an end nor an error may come any more where it broke off before anybody listened.
    stream.once("close", () => reject(stream.errored));
    if (stream.closed) reject(stream.errored);
  });
}

const headerOf = ({ headers }: Answer, name: string) => valuesOf(headers, name).join(", ");

function textOf(bytes: Buffer, answer: Answer): string {
  const label = /charset=["']?([\w-]+)/i.exec(headerOf(answer, "content-type"))?.[1] ?? "utf-8";
  try {
    return (/^utf-?8$/i.test(label) ? UTF8 : new TextDecoder(label)).decode(bytes);
  } catch {
    return UTF8.decode(bytes);
  }
}

const UTF8 = new TextDecoder();

function explain(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR"))
    return new Trouble("Its body does not decode: it is not in the encoding the answer names.");
  if (code.startsWith("HPE_")) return new Trouble("Its body is not HTTP as announced.");
  return new Trouble("It closed the connection before the answer was whole.", null, { transient: true });
}
