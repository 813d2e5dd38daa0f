import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { type ProbeWorld, runProbe } from "../run";
import { loopback } from "../target.test-fixture";

export const root = certificate({ name: "Test root" });
const { cert, key } = certificate({ name: "mail.probe.test", issuer: root });

export const LOGIN = { user: "app", pass: "correct horse battery" };

const problem = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

/** Takes one login, and mail for @probe.test from whoever logged in, for others never. */
const GOOD: SMTPServerOptions = {
  ...{ cert, key, authOptional: true, authMethods: ["PLAIN", "LOGIN"], disableReverseLookup: true, closeTimeout: 10 },
  onAuth: ({ username, password }, _, done) =>
    username === LOGIN.user && password === LOGIN.pass
      ? done(null, { user: username })
      : done(problem(535, "Authentication failed")),
  onRcptTo: ({ address }, _, done) =>
    address.endsWith("@probe.test") ? done() : done(problem(550, "Relaying denied")),
};

/** A mail server on loopback, changed as told, and the mails it took. */
export async function mailServer(changed: SMTPServerOptions = {}): Promise<{ port: number; mails: string[] }> {
  const mails: string[] = [];
  const server = new SMTPServer({
    ...GOOD,
    onData: (stream, _, done) => {
      let mail = "";
      stream.on("data", (chunk) => {
        mail += chunk;
      });
      stream.on("end", () => {
        mails.push(mail);
        done();
      });
    },
    ...changed,
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  onTestFinished(() => void server.close());
  return { port: (listening.address() as AddressInfo).port, mails };
}

export const ask = (port: number, settings: Record<string, unknown> = {}, world: Partial<ProbeWorld> = {}) =>
  runProbe(
    { kind: "smtp", settings: { host: "mail.probe.test", port, ...settings } },
    {
      ...{ baseUrl: null, policy: loopback(port), trust: root.cert, resolve: async () => ["127.0.0.1"] },
      ...{ secret: async () => LOGIN.pass, ...world },
    },
  );

export const verdictOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).verdict;
