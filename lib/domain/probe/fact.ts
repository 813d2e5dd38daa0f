import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { WindowId } from "./schedule/window";
import { ProbeCall, Verdict } from "./verdict";

const Why = z.string().trim().min(3, "Say why in a few words").max(2000);

/** How the runs of a window went: those in maintenance are kept and not counted. */
export const WindowTally = z.object({
  runs: z.number().int(),
  passed: z.number().int(),
  warned: z.number().int(),
  failed: z.number().int(),
  unjudged: z.number().int(),
  inMaintenance: z.number().int(),
});
export type WindowTally = z.infer<typeof WindowTally>;

/** What happens to the probes of a deployment. A run becomes a fact when it says something new. */
export const ProbeFact = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("probe.bound"),
    item: Id,
    probe: ProbeCall,
    /** A pass ticks the item. Whoever bound it so answers for those ticks. */
    automatic: z.boolean().optional(),
    /** When it runs by itself; only when asked where none is named. */
    windows: z.array(WindowId).optional(),
  }),
  z.object({ type: z.literal("probe.unbound"), item: Id, reason: Why }),
  z.object({ type: z.literal("probe.judged"), item: Id, run: Id, sha256: z.string(), verdict: Verdict }),
  /** A window of a probe came to its end, or was broken off; `sha256` is over the canonical JSON of the runs it judged. */
  z.object({
    type: z.literal("window.closed"),
    item: Id,
    binding: z.number().int().positive(),
    window: WindowId,
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    aborted: z.boolean(),
    verdict: Verdict,
    tally: WindowTally,
    sha256: z.string(),
  }),
]);
export type ProbeFact = z.infer<typeof ProbeFact>;
