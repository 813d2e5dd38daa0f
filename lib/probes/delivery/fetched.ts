import type { Answer } from "../http/answer";
import type { Header } from "../http/header";
import { Trouble } from "../trouble";

const MOST_BYTES = 1024 * 1024;

/** An answer with its body as it came over the line, up to 1 MiB. */
export type Fetched = { status: number; headers: readonly Header[]; bytes: Buffer; truncated: boolean };

/**
 * Reads a body without decoding it, and lets go of the connection.
 * @throws Trouble `fail` where it breaks off
 */
export async function fetched({ status, headers, body }: Answer, signal: AbortSignal): Promise<Fetched> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES) break;
    }
  } catch {
    signal.throwIfAborted();
    throw new Trouble("It closed the connection before the answer was whole.");
  } finally {
    body.destroy();
  }
  return { status, headers, bytes: Buffer.concat(chunks).subarray(0, MOST_BYTES), truncated: size > MOST_BYTES };
}
