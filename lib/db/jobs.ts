import type { Turn } from "@/lib/domain/probe/schedule/turn";

/** Work for the worker, queued in the transaction that asks for it. `key` makes asking twice one job. */
export type Job =
  | {
      task: "run-probe";
      payload: { run: string; turn: Turn | null };
      key: string;
      /** Jobs of one queue go one after another. */
      queue?: string;
      /** ISO 8601; at once where it is not said. */
      runAt?: string;
      /** The least goes first; 0 where it is not said. */
      priority?: number;
    }
  | { task: "prove-domain"; payload: { domain: string }; key: string };
