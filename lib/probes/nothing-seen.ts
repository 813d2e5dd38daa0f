import type { Observed } from "@/lib/domain/probe/evidence";

/** What a run has seen when it begins. */
export const nothingSeen = (): Observed => ({
  ...{ target: null, request: null, response: null, redirects: [], policy: null },
  phases: { dns: null, connect: null, tls: null, firstByte: null, total: null },
});
