import { certificate } from "../certificate.test-fixture";
import { type ProbeWorld, runProbe } from "../run";
import { loopback } from "../target.test-fixture";

const root = certificate({ name: "Test root" });
const { cert, key } = certificate({ name: "app.probe.test", issuer: root, rsa: 2048 });

/** A certificate that also the oldest version takes. */
export const pair = { cert, key };

/** TLS 1.2 and 1.3, with forward secrecy and authenticated encryption alone. */
export const GOOD = {
  ...pair,
  minVersion: "TLSv1.2",
  ciphers: "ECDHE+AESGCM:ECDHE+CHACHA20:TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256",
  ALPNProtocols: ["h2", "http/1.1"],
} as const;

export const ask = (port: number, settings: Record<string, unknown> = {}, world: Partial<ProbeWorld> = {}) =>
  runProbe(
    { kind: "tls-config", settings: { host: "app.probe.test", port, ...settings } },
    { baseUrl: null, policy: loopback(port), resolve: async () => ["127.0.0.1"], ...world },
  );

export const verdictOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).verdict;
