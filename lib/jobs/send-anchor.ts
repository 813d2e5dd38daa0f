import type { JobHelpers } from "graphile-worker";
import { z } from "zod";
import { canonical } from "@/lib/domain/canonical";
import { env } from "@/lib/env";
import { signedHeads } from "@/lib/queries/signed-heads";

const Payload = z.object({ stream: z.string(), seq: z.number() });
const PATIENCE_MS = 10_000;

/** Sends a signed head to the webhook. It throws when it was not taken, and the queue brings it again, later and later. */
export async function sendAnchor(payload: unknown, { abortSignal }: Pick<JobHelpers, "abortSignal">): Promise<void> {
  const { stream, seq } = Payload.parse(payload);
  const signed = (await signedHeads(stream)).find(({ statement }) => statement.seq === seq);
  if (!signed || !env.ANCHOR_WEBHOOK_URL) return;
  const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(abortSignal ? [abortSignal] : [])]);
  const answer = await fetch(env.ANCHOR_WEBHOOK_URL, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: canonical(signed),
    redirect: "error",
    signal,
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`The webhook for signed heads answered ${answer.status}`);
}
