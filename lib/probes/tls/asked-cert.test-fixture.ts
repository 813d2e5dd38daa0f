import { certificate } from "../certificate.test-fixture";
import { type ProbeWorld, runProbe } from "../run";
import { loopback } from "../target.test-fixture";

const DAY_MS = 86_400_000;
export const inDays = (days: number) => new Date(Date.now() + days * DAY_MS + 60_000);

export const root = certificate({ name: "Test root", to: inDays(2000) });
const between = certificate({ name: "Test intermediate", issuer: root, authority: true, to: inDays(900) });

type Wish = Parameters<typeof certificate>[0];

/** A leaf of 90 days, ten of them gone, sent with its intermediate. */
export function leaf(wish: Partial<Wish> = {}, sent = between.cert) {
  const { cert, key } = certificate({
    ...{ name: "app.probe.test", issuer: between, from: inDays(-10), to: inDays(80) },
    ...wish,
  });
  return { cert: cert + sent, key };
}

export const ask = (port: number, settings: Record<string, unknown> = {}, world: Partial<ProbeWorld> = {}) =>
  runProbe(
    { kind: "tls-cert", settings: { host: "app.probe.test", port, ...settings } },
    {
      ...{ baseUrl: null, policy: loopback(port), trust: root.cert, resolve: async () => ["127.0.0.1"] },
      ...world,
    },
  );

export const verdictOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).verdict;
