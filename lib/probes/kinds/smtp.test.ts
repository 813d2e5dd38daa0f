import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { ask, LOGIN, mailServer, root, verdictOf } from "../smtp/mail-server.test-fixture";
import { closedPort, loopback, raw } from "../target.test-fixture";
import { Trouble } from "../trouble";

const AUTH = { auth: { user: LOGIN.user, password: "SMTP_PASSWORD" } };
const TO = { from: "app@probe.test", to: "ops@probe.test" };

describe("a mail server", () => {
  it("passes with all that is asked of it, and what was said is kept without the password", async () => {
    const { port, mails } = await mailServer();
    const { verdict, evidence } = await ask(port, { ...AUTH, ...TO, relayRefused: true });
    expect(verdict).toMatchObject({ outcome: "pass", summary: "The mail server answers as expected" });
    expect(verdict.assertions.map(({ what }) => what)).toEqual([
      ...["Greeting", "EHLO", "Encryption", "Login before TLS", "Login", "Recipient", "Relay for strangers"],
    ]);
    const said = evidence.exchange?.map(({ way, text }) => `${way} ${text}`) ?? [];
    expect(said).toContain("sent STARTTLS");
    expect(said).toContain("sent AUTH PLAIN (user and password)");
    expect(said).toContain("sent RCPT TO:<countersign@example.net>");
    const written = JSON.stringify(evidence);
    for (const secret of [LOGIN.pass, Buffer.from(`\0${LOGIN.user}\0${LOGIN.pass}`).toString("base64")])
      expect(written).not.toContain(secret);
    expect(evidence.phases.tls).toBeGreaterThan(0);
    expect(mails).toEqual([]);
  });

  it("passes with TLS from the first byte, an authority of its own, and AUTH LOGIN", async () => {
    const { port } = await mailServer({ secure: true, authMethods: ["LOGIN"] });
    const tls = { ...AUTH, security: "tls" };
    expect(
      (await verdictOf(port, { ...tls, ca: root.cert }, { trust: certificate({ name: "Else" }).cert })).outcome,
    ).toBe("pass");
    expect((await verdictOf(port, tls, { secret: async () => "wrong" })).outcome).toBe("fail");
  });

  it("takes one mail where that is asked for, found by its mark", async () => {
    const { port, mails } = await mailServer();
    const { verdict, evidence } = await ask(port, { ...AUTH, ...TO, send: true });
    expect(verdict.outcome).toBe("pass");
    const mark = /Subject: Countersign probe (\S+)/.exec(mails[0] ?? "")?.[1];
    expect(mark).toBeTruthy();
    expect(JSON.stringify(evidence.exchange)).toContain(mark);
    expect(mails).toHaveLength(1);
  });
});

describe("a mail server that falls short", () => {
  it.each<[string, Parameters<typeof mailServer>[0], Record<string, unknown>, string]>([
    ["offers no STARTTLS", { disabledCommands: ["STARTTLS"] }, {}, "mail.probe.test does not offer STARTTLS"],
    ["takes a login in the clear", { allowInsecureAuth: true }, {}, "takes a password in the clear, before TLS"],
    ["offers no login", { disabledCommands: ["AUTH"] }, AUTH, "mail.probe.test offers no login"],
    [
      "does not take the recipient",
      {},
      { ...TO, to: "ops@elsewhere.test" },
      "did not take mail for ops@elsewhere.test: 550 Relaying denied",
    ],
    [
      "relays for strangers",
      { onRcptTo: (_, __, done) => done() },
      { relayRefused: true },
      "(an open relay): 250 Accepted",
    ],
    [
      "does not take the mail",
      {
        onData: (stream, _, done) =>
          stream.resume().on("end", () => done(Object.assign(new Error("Full"), { responseCode: 552 }))),
      },
      { ...TO, send: true },
      "did not take the mail: 552 Full",
    ],
  ])("fails where it %s", async (_, changed, settings, sentence) => {
    const { port } = await mailServer(changed);
    expect(await verdictOf(port, settings)).toMatchObject({
      outcome: "fail",
      reason: null,
      summary: expect.stringContaining(sentence),
    });
  });

  it.each([
    ["for another name", certificate({ name: "other.test", issuer: root }), "is for another name"],
    [
      "over",
      certificate({ name: "mail.probe.test", issuer: root, from: new Date(0), to: new Date(86_400_000) }),
      "has expired",
    ],
    ["self-signed", certificate({ name: "mail.probe.test", authority: false }), "is self-signed"],
  ])("fails where its certificate is %s", async (_, { cert, key }, sentence) => {
    const { port } = await mailServer({ cert, key });
    expect(await verdictOf(port)).toMatchObject({ outcome: "fail", summary: expect.stringContaining(sentence) });
  });

  it("says of a login that is not taken that the rest was not judged", async () => {
    const { port } = await mailServer();
    const verdict = await verdictOf(port, { ...AUTH, ...TO }, { secret: async () => "wrong" });
    expect(verdict).toMatchObject({
      outcome: "fail",
      summary: "mail.probe.test did not take the login: 535 Authentication failed",
    });
    expect(verdict.assertions.at(-1)).toMatchObject({
      ...{ what: "Recipient", outcome: "error", reason: "credentials_rejected" },
    });
  });

  it("is not told a password where none may be opened", async () => {
    const { port } = await mailServer();
    const secret = async () => {
      throw new Trouble("Not for this host.", "secret_scope");
    };
    expect(await verdictOf(port, AUTH, { secret })).toMatchObject({ outcome: "error", reason: "secret_scope" });
  });

  it("is warned of where it is spoken to in the clear", async () => {
    const { port } = await mailServer();
    expect(await verdictOf(port, { security: "none" })).toMatchObject({
      outcome: "warn",
      summary: "mail.probe.test is spoken to in the clear",
    });
  });
});

describe("what is no mail server", () => {
  const answering = (...lines: string[]) =>
    raw((socket) => {
      const left = [...lines];
      socket.write(left.shift() ?? "");
      socket.on("data", () => socket.write(left.shift() ?? "221 bye\r\n"));
    });

  it.each<[string, string[], string]>([
    [
      "speaks something else",
      ["SSH-2.0-OpenSSH_9.2\r\n"],
      "It does not answer as an SMTP server: “SSH-2.0-OpenSSH_9.2”.",
    ],
    ["takes nobody in", ["554 go away\r\n"], "mail.probe.test does not greet: 554 go away"],
    ["takes no EHLO", ["220 mail\r\n", "502 what\r\n"], "mail.probe.test did not take EHLO: 502 what"],
    [
      "refuses STARTTLS",
      ["220 mail\r\n", "250-mail\r\n250 STARTTLS\r\n", "454 not now\r\n"],
      "refused STARTTLS: 454 not now",
    ],
    [
      "adds to STARTTLS",
      ["220 mail\r\n", "250-mail\r\n250 STARTTLS\r\n", "220 go\r\n250 more\r\n"],
      "sent more in the clear",
    ],
    ["floods", [`220 ${"x".repeat(80_000)}`], "It sent more than anybody asked for."],
  ])("fails where it %s", async (_, lines, sentence) => {
    const { port } = await answering(...lines);
    expect(await verdictOf(port)).toMatchObject({ outcome: "fail", summary: expect.stringContaining(sentence) });
  });

  it("fails where nobody is, or somebody hangs up, and nothing is said where it is not allowed", async () => {
    expect((await verdictOf(await closedPort())).summary).toContain("refused the connection");
    const gone = await raw((socket) => socket.destroy());
    expect(await verdictOf(gone.port)).toMatchObject({ outcome: "fail" });
    const mute = await raw();
    expect(await verdictOf(mute.port, {}, { patienceMs: 200 })).toMatchObject({ outcome: "fail" });
    const canary = await raw();
    expect(await verdictOf(canary.port, {}, { policy: loopback(1) })).toMatchObject({ reason: "policy_blocked" });
    expect(canary.hits()).toBe(0);
  });

  it("cannot be judged as a relay where strangers are only put off", async () => {
    const { port } = await mailServer({
      onRcptTo: (_, __, done) => done(Object.assign(new Error("Later"), { responseCode: 450 })),
    });
    expect(await verdictOf(port, { relayRefused: true })).toMatchObject({ outcome: "error", reason: "no_data" });
  });
});
