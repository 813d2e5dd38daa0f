import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { RatelimitSettings } from "./ratelimit-settings";

/** What a probe of a rate limit saw. Milliseconds. */
export type RatelimitSeen = {
  /** How many requests were sent, the last one included. */
  sent: number;
  /** The answer at which it stopped; null where none said stop. */
  stop: { status: number; atMs: number; hints: readonly string[] } | null;
  /** Whether time ran out before enough were sent. */
  outOfTime: boolean;
  /** The status of every answer, where that of an address which is not there, or not for this method; else null. */
  nowhere: number | null;
  /** The status after the window; null where that was not tried. */
  after: number | null;
};

export function ratelimitExpectations(settings: RatelimitSettings, seen: RatelimitSeen): Judged[] {
  const { stop, sent, outOfTime, nowhere } = seen;
  const what = "Limit";
  const expected = `${settings.status} after about ${settings.limit} requests`;
  if (!stop && nowhere !== null) {
    const sentence = `The address is answered ${nowhere}, which shows no limit: give one that is there, and its method`;
    return [judged(what, "error", { expected, seen: `${nowhere} each time`, sentence, reason: "no_data" })];
  }
  if (!stop && outOfTime) {
    const sentence = `Time ran out after ${sent} requests: it answers too slowly to see the limit`;
    return [judged(what, "error", { expected, seen: `${sent} answered`, sentence, reason: "budget_exhausted" })];
  }
  if (!stop) {
    const sentence = `There is no limit: ${sent} requests were all answered`;
    return [judged(what, "fail", { expected, seen: `${sent} answered`, sentence })];
  }
  if (stop.status !== settings.status) {
    const sentence = `It answers ${stop.status} instead of ${settings.status} from request ${sent} on`;
    return [judged(what, "fail", { expected, seen: `${stop.status} at request ${sent}`, sentence })];
  }
  return [
    limit(settings, sent, stop.atMs),
    ...(settings.expectHeaders ? [hints(stop.hints)] : []),
    ...(seen.after === null ? [] : [recovery(settings, seen.after)]),
  ];
}

function limit(settings: RatelimitSettings, at: number, atMs: number): Judged {
  const { status, limit: wanted, windowSec, overshoot } = settings;
  // What was used up fills again while the requests are sent.
  const refilled = Math.floor((wanted * atMs) / 1000 / windowSec);
  const latest = Math.max(wanted + 1, Math.ceil(wanted * overshoot)) + refilled;
  const earliest = Math.max(2, Math.ceil(wanted * 0.5));
  const given = { expected: `${status} at request ${earliest} to ${latest}`, seen: `at request ${at}` };
  if (at === 1)
    return judged("Limit", "fail", { ...given, sentence: "The very first request is refused: nobody gets through" });
  if (at < earliest)
    return judged("Limit", "warn", { ...given, sentence: `Stricter than said: request ${at} of ${wanted} is refused` });
  if (at <= latest) return judged("Limit", "pass", given);
  return judged("Limit", "fail", { ...given, sentence: tooLate(at, wanted, status) });
}

function tooLate(at: number, wanted: number, status: number): string {
  const times = Math.round((at - 1) / wanted);
  const near = times > 1 && Math.abs(at - 1 - times * wanted) <= Math.max(1, wanted * 0.2);
  if (!near) return `The limit is looser than said: ${status} came at request ${at}, ${wanted} are allowed`;
  return `The limiter is not shared: ${status} came at request ${at}, about ${times} × ${wanted}, as if ${times} processes count for themselves`;
}

function hints(found: readonly string[]): Judged {
  const sentence = "What is refused is not told when to come again (Retry-After or RateLimit)";
  const expected = "Retry-After or RateLimit";
  const seen = found.join(", ") || "neither";
  return judged("When to come again", found.length > 0 ? "pass" : "warn", { expected, seen, sentence });
}

function recovery({ status, windowSec }: RatelimitSettings, after: number): Judged {
  const met = after !== status && after < 500;
  const sentence = `It still answers ${after} after the window of ${windowSec} s`;
  return judged("Afterwards", met ? "pass" : "fail", { expected: `not ${status}`, seen: String(after), sentence });
}
