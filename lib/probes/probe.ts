import type { z } from "zod";
import type { Observed } from "@/lib/domain/probe/evidence";
import type { Verdict } from "@/lib/domain/probe/verdict";
import type { Dial } from "./dial";

/** What a probe may touch: sockets by `dial` alone, until `signal` is aborted. */
export type ProbeContext = {
  signal: AbortSignal;
  dial: Dial;
  /** Where the deployment is reached; null where it has no address. */
  baseUrl: string | null;
  /** What was seen so far. It becomes the evidence, also when observing breaks off. */
  seen: Observed;
  /** Authorities trusted instead of the system's, PEM. */
  trust: string | undefined;
};

/**
 * One kind of probe, whole, in one file. `observe` looks at the world and judges nothing: what keeps it from seeing is thrown
 * as `Trouble`. `judge` is pure. `settings` refuses in words what is wrong or asserts nothing.
 */
export type Probe<Settings, Seen> = {
  usage: string;
  /** Settings by what they check. */
  examples: Readonly<Record<string, Record<string, unknown>>>;
  settings: z.ZodType<Settings>;
  observe: (settings: Settings, context: ProbeContext) => Promise<Seen>;
  judge: (settings: Settings, seen: Seen) => Verdict;
};

/** Keeps the types of settings and what was seen tied together while a kind is written. */
export const probe = <Settings, Seen>(definition: Probe<Settings, Seen>) => definition;
