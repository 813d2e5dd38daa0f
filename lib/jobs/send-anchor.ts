import type { JobHelpers } from "graphile-worker";
import { z } from "zod";
import { canonical } from "@/lib/domain/canonical";
import { env } from "@/lib/env";
import { signedHeads } from "@/lib/queries/signed-heads";
import { within } from "./within";

const Payload = z.object({ stream: z.string(), seq: z.number() });
const PATIENCE_MS = 10_000;

/** Sends a signed head to the webhook. It throws when it was not taken, and the queue brings it again, later and later. */
export async function sendAnchor(payload: unknown, { abortSignal }: Pick<JobHelpers, "abortSignal">): Promise<void> {
  const { stream, seq } = Payload.parse(payload);
  const signed = (await signedHeads(stream)).find(({ statement }) => statement.seq === seq);
  if (!signed || !env.ANCHOR_WEBHOOK_URL) return;
  const answer = await within(PATIENCE_MS, abortSignal, async (signal) => {
    const response = await fetch(env.ANCHOR_WEBHOOK_URL, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: canonical(signed),
      redirect: "error",
      signal,
    });
    await response.body?.cancel();
    return response;
  });
  if (!answer.ok) throw new Error(`The webhook for signed heads answered ${answer.status}`);
}
