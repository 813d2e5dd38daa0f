import { z } from "zod";
import { heartbeatPlace } from "@/lib/access/heartbeat-tokens";
import { perWindow } from "@/lib/access/limits";
import { tokenHash } from "@/lib/access/tokens";
import { Refusal } from "@/lib/domain/refusal";
import { clean, redactText } from "@/lib/probes/redact";
import { keepHeartbeat } from "./command";

const DAY_MS = 86_400_000;
const LONGEST_MESSAGE = 500;

export const ReportHeartbeat = z.strictObject({
  kind: z.enum(["start", "success", "fail"], "Say start, success or fail."),
  exitCode: z.number().int("An exit code is a whole number.").min(-255).max(255).optional(),
  durationMs: z
    .number()
    .int("Give whole milliseconds.")
    .min(0)
    .max(365 * DAY_MS)
    .optional(),
  message: z.string().max(8000, "Send 8000 characters at most; the first 500 are kept.").optional(),
});
type ReportHeartbeat = z.infer<typeof ReportHeartbeat>;

const perToken = perWindow("heartbeat", 120, 60);
const perNetwork = perWindow("heartbeat.unknown", 20, 60);

/** Takes a sign of life from whoever holds a token. Refuses an unknown token, and too many in a minute. */
export async function reportHeartbeat(token: string, network: string, report: ReportHeartbeat): Promise<object> {
  const place = await heartbeatPlace(token);
  if (!place) {
    await perNetwork.spend(network);
    throw new Refusal(
      "signed-out",
      "This token is none, or a newer one replaced it. Send Authorization: Bearer and the token as it was shown.",
    );
  }
  await perToken.spend(tokenHash(token));
  const { kind, exitCode = null, durationMs = null, message } = report;
  await keepHeartbeat({ ...place, kind, exitCode, durationMs, message: message ? kept(message) : null });
  return {};
}

// Masked before it is cut: half a secret is not recognised.
const kept = (message: string) => clean(redactText(message)).slice(0, LONGEST_MESSAGE);
