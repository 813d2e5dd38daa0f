import { type ProbeWorld, runProbe } from "./run";
import { type Listener, loopback } from "./target.test-fixture";

/** Runs probes of one kind against a listener on loopback. */
export const asker =
  (kind: string) =>
  ({ port }: Pick<Listener, "port">, settings: Record<string, unknown> = {}, world: Partial<ProbeWorld> = {}) =>
    runProbe({ kind, settings }, { baseUrl: `http://127.0.0.1:${port}`, policy: loopback(port), ...world });
