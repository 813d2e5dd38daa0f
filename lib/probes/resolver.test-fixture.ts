import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import type { Resolve } from "./resolve";

/** Answers of a name server, IPv4 only: addresses, `NXDOMAIN`, `SERVFAIL`, or nothing at all. */
export type Answers = (name: string, asked: number) => string[] | "NXDOMAIN" | "SERVFAIL" | "silence";

const CODE = { NXDOMAIN: 3, SERVFAIL: 2 };

/** A real name server on loopback, asked over UDP; `asked` counts the questions. */
export async function nameServer(answers: Answers): Promise<{ resolve: Resolve; asked: () => number }> {
  let asked = 0;
  const server = createSocket("udp4");
  server.on("message", (message, { port, address }) => {
    asked += 1;
    const reply = answerTo(message, answers, asked);
    if (reply) server.send(reply, port, address);
  });
  server.bind(0, "127.0.0.1");
  await once(server, "listening");
  const resolver = new Resolver({ timeout: 4000, tries: 1 });
  resolver.setServers([`127.0.0.1:${server.address().port}`]);
  onTestFinished(() => {
    resolver.cancel();
    server.close();
  });
  return { resolve: (host) => resolver.resolve4(host), asked: () => asked };
}

function answerTo(message: Buffer, answers: Answers, asked: number): Buffer | undefined {
  const question = message.subarray(12, message.indexOf(0, 12) + 5);
  const said = answers(nameIn(question), asked);
  if (said === "silence") return undefined;
  const addresses = Array.isArray(said) ? said : [];
  const header = Buffer.from(message.subarray(0, 12));
  header[2] = 0x81;
  header[3] = 0x80 | (Array.isArray(said) ? 0 : CODE[said]);
  header.writeUInt16BE(addresses.length, 6);
  header.fill(0, 8, 12);
  return Buffer.concat([header, question, ...addresses.map(record)]);
}

function nameIn(question: Buffer): string {
  const labels: string[] = [];
  for (let at = 0; question[at]; at += (question[at] ?? 0) + 1)
    labels.push(question.toString("latin1", at + 1, at + 1 + (question[at] ?? 0)));
  return labels.join(".");
}

const record = (ip: string) =>
  Buffer.concat([Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4]), Buffer.from(ip.split(".").map(Number))]);
