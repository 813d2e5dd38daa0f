import type { Reason } from "@/lib/domain/probe/reason";

/**
 * Why a probe got no further, as a sentence. Without a reason it is the target's fault (`fail`);
 * with one it is not known how the target is (`error`). `transient` is what may pass by itself: it is asked again.
 */
export class Trouble extends Error {
  readonly reason: Reason | null;
  readonly transient: boolean;
  constructor(sentence: string, reason: Reason | null = null, { transient = false } = {}) {
    super(sentence);
    this.name = "Trouble";
    this.reason = reason;
    this.transient = transient;
  }
}
