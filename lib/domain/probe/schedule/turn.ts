/**
 * How a run takes its turn at its target, which `key` names: it waits in `queue`, is there with one other at most or alone,
 * and for `restMs` after it nothing else runs there.
 */
export type Turn = { key: string; queue: string; alone: boolean; restMs: number };
