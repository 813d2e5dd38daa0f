import type { Assertion } from "@/lib/domain/probe/verdict";

/** What one header came to. */
export type Found = Pick<Assertion, "outcome" | "expected" | "seen" | "reason">;
