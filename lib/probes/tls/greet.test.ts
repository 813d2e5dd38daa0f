import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { raw } from "../target.test-fixture";
import { inDays, leaf, verdictOf } from "./asked-cert.test-fixture";
import { served } from "./served.test-fixture";

/** A server that says something in the clear, and then hands the socket to a TLS server. */
async function afterGreeting(tls: number, exchange: readonly [string | Buffer, string | Buffer][]) {
  const steps = [...exchange];
  return raw((socket) => {
    const first = steps[0];
    if (first?.[0] === "") socket.write(first[1]);
    let step = first?.[0] === "" ? 1 : 0;
    const hear = (bytes: Buffer) => {
      const [wanted, answer] = steps[step] ?? [];
      if (wanted === undefined || answer === undefined || !bytes.includes(wanted)) return void socket.destroy();
      step += 1;
      socket.write(answer);
      if (step < steps.length) return;
      socket.off("data", hear);
      const inner = connect(tls, "127.0.0.1");
      inner.on("error", () => {});
      socket.pipe(inner).pipe(socket);
    };
    socket.on("data", hear);
  });
}

describe("a server that is asked for TLS first", () => {
  const SSL_REQUEST = Buffer.from("0000000804d2162f", "hex");

  it.each<[string, [string | Buffer, string | Buffer][]]>([
    [
      "smtp",
      [
        ["", "220 mail ESMTP\r\n"],
        ["EHLO", "250-mail\r\n250 STARTTLS\r\n"],
        ["STARTTLS", "220 go\r\n"],
      ],
    ],
    ["postgres", [[SSL_REQUEST, "S"]]],
  ])("by %s passes with a good certificate and fails with an old one", async (starttls, exchange) => {
    const good = await afterGreeting((await served(leaf())).port, exchange);
    expect((await verdictOf(good.port, { starttls })).outcome).toBe("pass");
    const old = await afterGreeting((await served(leaf({ to: inDays(-1) }))).port, exchange);
    expect((await verdictOf(old.port, { starttls })).summary).toContain("expired on");
  });

  it.each<[string, string, [string | Buffer, string | Buffer][], string]>([
    [
      "refuses STARTTLS",
      "smtp",
      [
        ["", "220 mail\r\n"],
        ["EHLO", "250 mail\r\n"],
        ["STARTTLS", "502 no\r\n"],
      ],
      "does not offer STARTTLS: “502 no”",
    ],
    [
      "is no mail server",
      "smtp",
      [
        ["", "SSH-2.0-OpenSSH\r\n"],
        ["x", "x"],
      ],
      "does not greet as an SMTP server",
    ],
    [
      "says more than it was asked",
      "smtp",
      [
        ["", "220 mail\r\n"],
        ["EHLO", "250 mail\r\n"],
        ["STARTTLS", "220 go\r\n250 injected\r\n"],
        ["x", "x"],
      ],
      "sent more in the clear",
    ],
    [
      "has no TLS",
      "postgres",
      [
        [SSL_REQUEST, "N"],
        ["x", "x"],
      ],
      "does not offer TLS",
    ],
    [
      "is no database",
      "postgres",
      [
        [SSL_REQUEST, "HTTP/1.1 400"],
        ["x", "x"],
      ],
      "does not answer as a PostgreSQL server",
    ],
    ["hangs up", "postgres", [["never", ""]], "closed the connection when TLS was asked for"],
  ])("fails where it %s", async (_, starttls, exchange, sentence) => {
    const { port } = await afterGreeting(0, exchange);
    expect(await verdictOf(port, { starttls })).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining(sentence),
    });
  });
});
