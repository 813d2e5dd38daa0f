import type { z } from "zod";
import type { Observed } from "@/lib/domain/probe/evidence";
import type { Verdict } from "@/lib/domain/probe/verdict";
import type { Datagram } from "./datagram";
import type { Addresses, Dial } from "./dial";

/** A host and a port, as a probe is about to reach them. */
export type Target = { host: string; port: number };

/** A sign of life that something sent to us. Milliseconds, and the exit code of what it ran. */
export type Beat = {
  at: string;
  kind: "start" | "success" | "fail";
  durationMs: number | null;
  exitCode: number | null;
  message: string | null;
};

/** What a probe may touch: the network by `dial`, `datagram` and `addresses` alone, until `signal` is aborted. */
export type ProbeContext = {
  signal: AbortSignal;
  dial: Dial;
  datagram: Datagram;
  /** Every address of a name, each one judged. Asked once a run. */
  addresses: Addresses;
  /** Where the deployment is reached; null where it has no address. */
  baseUrl: string | null;
  /** When what is released was through; null before. */
  liveAt: string | null;
  /** What was seen so far, unmasked: the engine masks it once, at the end. It becomes the evidence, also when observing breaks off. */
  seen: Observed;
  /** Authorities trusted instead of the system's, PEM. */
  trust: string | undefined;
  /**
   * The value of a secret of the system, by its name, to be sent to that target.
   * @throws Trouble `secret_missing` where there is none, `secret_scope` where it may not go there
   */
  secret: (name: string, to: Target) => Promise<string>;
  /** What reported to this probe since it was bound, newest first. */
  beats: () => Promise<readonly Beat[]>;
  /** The worker's clock. */
  now: () => Date;
  /** Whether the control address answers: then silence is the target's. False where none is set. */
  online: () => Promise<boolean>;
};

/** A verdict; `transient` where what was seen may pass by itself, so that it is worth asking again. */
export type Judgement = Verdict & { transient?: boolean };

/**
 * One kind of probe, whole, in one file. `observe` looks at the world and judges nothing: what keeps it from seeing is thrown
 * as `Trouble`. `judge` is pure. `settings` refuses in words what is wrong or asserts nothing; each of its fields has a
 * `title` (and a `description` where that is not enough) by `.meta()`, from which the form is made.
 */
export type Probe<Settings, Seen> = {
  /** What it is called where a kind is chosen. */
  title: string;
  usage: string;
  /** Settings by what they check. */
  examples: Readonly<Record<string, Record<string, unknown>>>;
  settings: z.ZodType<Settings>;
  /** Whom it reaches first; null where that is nobody, or not known. Of one target two runs go at once. */
  target: (settings: Settings, baseUrl: string | null) => Target | null;
  /** Whether it does more than a visitor would: then whoever owns the target has to have proved it. */
  active?: (settings: Settings) => boolean;
  /** Whether asking twice is no harm: else a run is never tried again, also not after the worker died. */
  repeatable?: (settings: Settings) => boolean;
  /** It must be alone at its target. */
  exclusive?: true;
  /** Milliseconds its target is left alone after a run, because what comes next would see what it left behind. */
  restMs?: (settings: Settings) => number;
  /** Milliseconds a run takes at most, where 10 s are not enough. */
  patienceMs?: (settings: Settings) => number;
  observe: (settings: Settings, context: ProbeContext) => Promise<Seen>;
  judge: (settings: Settings, seen: Seen) => Judgement;
};

/** Keeps the types of settings and what was seen tied together while a kind is written. */
export const probe = <Settings, Seen>(definition: Probe<Settings, Seen>) => definition;
