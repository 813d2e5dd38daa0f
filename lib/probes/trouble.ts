import type { ErrorReason } from "@/lib/domain/probe/verdict";

/**
 * Why a probe got no further, as a sentence. Without a reason it is the target's fault (`fail`);
 * with one it is not known how the target is (`error`).
 */
export class Trouble extends Error {
  readonly reason: ErrorReason | null;
  constructor(sentence: string, reason: ErrorReason | null = null) {
    super(sentence);
    this.name = "Trouble";
    this.reason = reason;
  }
}
