import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { folder, ran } from "../program.test-fixture";
import { LOGIN, mailServer, root, verdictOf } from "../smtp/mail-server.test-fixture";

const found = oracle("swaks");
// Without a Perl library that need not come with it, it speaks no TLS and would call every server bad.
const able = found === null ? "" : spawnSync(found, ["--support"], { encoding: "utf8" }).stdout;
const swaks = able.includes("=== TLS supported") ? found : null;
const openssl = oracle("openssl");

const AUTH = { auth: { user: LOGIN.user, password: "SMTP_PASSWORD" } };
const login = (password: string) => ["--auth", "PLAIN", "--auth-user", LOGIN.user, "--auth-password", password];
const mail = (to: string) => ["--from", "app@probe.test", "--to", to];

type Case = [string, Parameters<typeof mailServer>[0], string[], Record<string, unknown>, string, boolean];

const CASES: Case[] = [
  ["STARTTLS", {}, ["--tls", "--quit-after", "EHLO", ...mail("ops@probe.test")], {}, LOGIN.pass, true],
  [
    "no STARTTLS",
    { disabledCommands: ["STARTTLS"] },
    ["--tls", "--quit-after", "EHLO", ...mail("ops@probe.test")],
    {},
    LOGIN.pass,
    false,
  ],
  [
    "a login",
    {},
    ["--tls", ...login(LOGIN.pass), "--quit-after", "AUTH", ...mail("ops@probe.test")],
    AUTH,
    LOGIN.pass,
    true,
  ],
  [
    "a wrong login",
    {},
    ["--tls", ...login("wrong"), "--quit-after", "AUTH", ...mail("ops@probe.test")],
    AUTH,
    "wrong",
    false,
  ],
  [
    "a recipient",
    {},
    ["--tls", "--quit-after", "RCPT", ...mail("ops@probe.test")],
    { from: "app@probe.test", to: "ops@probe.test" },
    "",
    true,
  ],
  [
    "a recipient it does not take",
    {},
    ["--tls", "--quit-after", "RCPT", ...mail("a@else.test")],
    { from: "app@probe.test", to: "a@else.test" },
    "",
    false,
  ],
  [
    "a mail",
    {},
    ["--tls", ...mail("ops@probe.test")],
    { from: "app@probe.test", to: "ops@probe.test", send: true },
    "",
    true,
  ],
];

describe("a mail server is called good and bad as others call it", () => {
  it.skipIf(swaks === null).each(CASES)(
    "%s (oracle: swaks)",
    async (_, changed, arguments_, settings, password, good) => {
      const { port } = await mailServer(changed);
      const { code, out } = await ran(swaks ?? "", ["--server", "127.0.0.1", "--port", String(port), ...arguments_]);
      expect(code === 0, out).toBe(good);
      expect((await verdictOf(port, settings, { secret: async () => password })).outcome).toBe(good ? "pass" : "fail");
    },
  );

  it.skipIf(swaks === null)("an open relay (oracle: swaks)", async () => {
    for (const open of [false, true]) {
      const { port } = await mailServer(open ? { onRcptTo: (_, __, done) => done() } : {});
      const stranger = ["--from", "a@example.com", "--to", "b@example.net", "--quit-after", "RCPT"];
      const { code, out } = await ran(swaks ?? "", [
        "--server",
        "127.0.0.1",
        "--port",
        String(port),
        "--tls",
        ...stranger,
      ]);
      expect(code === 0, out).toBe(open);
      expect((await verdictOf(port, { relayRefused: true })).outcome).toBe(open ? "fail" : "pass");
    }
  });

  it.skipIf(openssl === null).each([
    ["good", {}, true],
    ["for another name", { name: "other.test" }, false],
    ["over", { from: new Date(0), to: new Date(86_400_000) }, false],
  ])("a certificate that is %s (oracle: openssl)", async (_, wish, good) => {
    const { cert, key } = certificate({ name: "mail.probe.test", issuer: root, ...wish });
    const { port } = await mailServer({ cert, key });
    const authority = join(folder(), "root.pem");
    writeFileSync(authority, root.cert);
    const verify = ["-CAfile", authority, "-verify_return_error", "-verify_hostname", "mail.probe.test"];
    const asked = ["s_client", "-connect", `127.0.0.1:${port}`, "-starttls", "smtp", ...verify];
    const { code, out } = await ran(openssl ?? "", asked, "QUIT\n");
    expect(code === 0, out).toBe(good);
    expect((await verdictOf(port)).outcome).toBe(good ? "pass" : "fail");
  });
});
