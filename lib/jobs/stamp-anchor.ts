import { randomBytes } from "node:crypto";
import type { JobHelpers } from "graphile-worker";
import { z } from "zod";
import { keepTimestamp } from "@/lib/commands/command";
import { LARGEST_ANSWER } from "@/lib/domain/proof/read-timestamp";
import { timestampOf } from "@/lib/domain/proof/timestamp-of";
import { timestampRequest } from "@/lib/domain/proof/timestamp-request";
import { env } from "@/lib/env";
import { signedHeads } from "@/lib/queries/signed-heads";
import { exportAnchor } from "./anchor-file";
import { within } from "./within";

const Payload = z.object({ stream: z.string(), seq: z.number() });
const PATIENCE_MS = 10_000;

/**
 * Has an authority outside timestamp a signed head (RFC 3161): its answer is exported, then kept. It throws where there is
 * none that holds, and the queue brings the head again, later and later; nothing waits for it.
 */
export async function stampAnchor(payload: unknown, { abortSignal }: Pick<JobHelpers, "abortSignal">): Promise<void> {
  const { stream, seq } = Payload.parse(payload);
  const { statement } = (await signedHeads(stream)).find((head) => head.statement.seq === seq) ?? {};
  if (!statement || !env.TIMESTAMP_URL) return;
  const nonce = freshNonce();
  const request = timestampRequest(statement, nonce);
  const answer = await within(PATIENCE_MS, abortSignal, (signal) => ask(request, signal));
  const read = timestampOf(statement, answer, nonce.toString("hex"));
  if ("problem" in read) throw new Error(`The head at entry ${seq} of ${stream} is not timestamped. ${read.problem}`);
  const stamped = { statement, timestamp: answer.toString("hex") };
  await exportAnchor(stamped, read.at);
  await keepTimestamp(stamped, read.at);
}

/** 16 bytes, of which the first makes them a positive integer without a zero before it. */
function freshNonce(): Buffer {
  const nonce = randomBytes(16);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

async function ask(request: Uint8Array, signal: AbortSignal): Promise<Buffer> {
  const response = await fetch(env.TIMESTAMP_URL, {
    method: "POST",
    headers: { "Content-Type": "application/timestamp-query", Accept: "application/timestamp-reply" },
    body: new Uint8Array(request),
    redirect: "error",
    signal,
  });
  if (response.ok && response.body) return whole(response.body.getReader());
  await response.body?.cancel();
  throw new Error(`The timestamp authority answered ${response.status}.`);
}

/** All that is answered, as long as it is no more than any timestamp needs. */
async function whole(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > LARGEST_ANSWER) {
      await reader.cancel();
      throw new Error("The timestamp authority answered more than a timestamp is.");
    }
    pieces.push(piece.value);
  }
  return Buffer.concat(pieces);
}
