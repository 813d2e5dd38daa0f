import type { SMTPServerAddress, SMTPServerSession } from "smtp-server";
import { describe, expect, it } from "vitest";
import { mailServer, verdictOf } from "./mail-server.test-fixture";

type Done = (error?: Error | null) => void;
const problem = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
const all = (_: SMTPServerAddress, __: SMTPServerSession, done: Done) => done();

/** Whether it is taken for an open relay, where it answers senders and recipients of strangers so. */
async function relayOf(mail: (address: string) => Error | null, recipient: Error | null) {
  const { port } = await mailServer({
    onMailFrom: ({ address }, _, done: Done) => done(mail(address)),
    onRcptTo: recipient ? (_, __, done) => done(recipient) : all,
  });
  return verdictOf(port, { relayRefused: true });
}

const everySender = () => null;

describe("a relay for strangers", () => {
  it("is found out also where it refuses a sender whose domain takes no mail", async () => {
    const noNullMx = (address: string) => (address === "" ? null : problem(550, "5.7.27 example.com has a null MX"));
    expect(await relayOf(noNullMx, null)).toMatchObject({
      ...{ outcome: "fail", summary: expect.stringContaining("(an open relay): 250 Accepted") },
    });
  });

  it.each([
    problem(556, "5.1.10 Recipient address rejected: Domain example.net does not accept mail (nullMX)"),
    problem(450, "Later"),
  ])("is not ruled out by %s: that says nothing of relaying", async (recipient) => {
    expect(await relayOf(everySender, recipient)).toMatchObject({ outcome: "error", reason: "no_data" });
  });

  it.each([
    problem(554, "5.7.1 Relay access denied"),
    problem(550, "relay not permitted"),
    problem(530, "5.7.0 Log in"),
  ])("is ruled out by %s", async (refusal) => {
    expect((await relayOf(everySender, refusal)).outcome).toBe("pass");
    expect((await relayOf(() => refusal, null)).outcome).toBe("pass");
  });
});
