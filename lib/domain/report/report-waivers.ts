import { plain } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { foundThen } from "@/lib/domain/deployment/found-then";
import type { Acceptance } from "@/lib/domain/waiver/fact";
import { overtakenWords } from "@/lib/domain/waiver/overtaken-words";
import type { Waiver } from "@/lib/domain/waiver/waiver";
import { type WaiverStanding, waiverStanding } from "@/lib/domain/waiver/waiver-standing";

/** One thing that happened to a waiver; `by` is null where it came to its end by itself. `at` is ISO 8601 in UTC. */
export type WaiverEvent = { what: string; by: string | null; at: string; said: string | null };

/** What was asked for, and what became of it; `line` is null for what stands in no line of the document. */
export type ReportWaiver = {
  seq: number;
  line: number | null;
  words: string;
  accepts: Acceptance;
  expires: string | null;
  standing: WaiverStanding;
  /** What became of one that was overtaken, in words. */
  overtaken: string | null;
  events: WaiverEvent[];
};

/** Every waiver that was ever asked for, oldest first. */
export const reportWaivers = (deployment: Deployment): ReportWaiver[] =>
  deployment.waivers.map((waiver) => {
    const { seq, item, accepts, expires } = waiver;
    const found = foundThen(deployment, seq, ({ items }) => items.find(({ id }) => id === item));
    const line = found && !found.origin ? found.line : null;
    const standing = waiverStanding(deployment, waiver);
    const events = eventsOf(waiver, standing);
    const overtaken = standing === "overtaken" ? overtakenWords(waiver) : null;
    return { seq, line, words: found ? plain(found.words) : item, accepts, expires, standing, overtaken, events };
  });

function eventsOf({ asked, reason, expires, ...waiver }: Waiver, standing: WaiverStanding): WaiverEvent[] {
  const happened = [
    { what: "asked", ...asked, said: reason },
    waiver.granted && { what: "granted", ...waiver.granted, said: waiver.granted.comment },
    waiver.refused && { what: "refused", ...waiver.refused, said: waiver.refused.reason },
    waiver.withdrawn && { what: "withdrawn", ...waiver.withdrawn, said: waiver.withdrawn.reason },
  ];
  const events = happened.flatMap((one) =>
    one ? [{ what: one.what, by: one.by.name, at: one.at, said: one.said }] : [],
  );
  const ended =
    standing === "expired" && expires !== null ? [{ what: "expired", by: null, at: expires, said: null }] : [];
  return [...events, ...ended];
}
