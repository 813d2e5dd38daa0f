import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import { type Answer, decode, encode, type Packet, type Question, streamEncode } from "dns-packet";
import { onTestFinished } from "vitest";

type Zone = readonly Answer[];
export type Says = {
  zone?: Zone;
  /** What it says to a question instead of what the zone holds; null for nothing at all, a Buffer for those bytes. */
  instead?: (question: Question) => number | null | Buffer | undefined;
  /** It says in a datagram only that the answer is too long for one. */
  truncates?: boolean;
  authoritative?: boolean;
  /** It only says who else to ask. */
  refers?: Answer;
};

export const record = (name: string, type: string, data: unknown, ttl = 300) => ({ name, type, data, ttl }) as Answer;

const NXDOMAIN = 3;
const AA = 1 << 10;
const TC = 1 << 9;
const RD_RA = (1 << 8) | (1 << 7);

/** A name server on loopback, UDP and TCP on one port; it follows aliases within its zone. */
export async function nameServer(
  says: Says,
  host = "127.0.0.1",
): Promise<{ server: string; port: number; tcp: () => number }> {
  let tcp = 0;
  const listener = createServer((socket) => {
    tcp += 1;
    socket.on("error", () => {});
    socket.once("data", (bytes) => {
      const packet = answerTo(bytes.subarray(2), says, false);
      if (packet && !Buffer.isBuffer(packet)) socket.end(streamEncode(packet));
    });
  }).listen(0, host);
  await once(listener, "listening");
  const { port } = listener.address() as { port: number };
  const socket = createSocket("udp4");
  socket.on("message", (message, from) => {
    const packet = answerTo(message, says, says.truncates ?? false);
    if (packet) socket.send(Buffer.isBuffer(packet) ? packet : encode(packet), from.port, from.address);
  });
  socket.bind(port, host);
  await once(socket, "listening");
  onTestFinished(() => {
    socket.close();
    listener.close();
  });
  return { server: `${host}:${port}`, port, tcp: () => tcp };
}

function answerTo(message: Buffer, says: Says, short: boolean): Buffer | Packet | null {
  const { id = 0, questions = [] } = decode(message);
  const [question] = questions;
  const said = question && says.instead?.(question);
  if (said === null || Buffer.isBuffer(said)) return said;
  if (!question) return null;
  return { type: "response", id, questions, ...held(says, question, said, short) };
}

function held(says: Says, question: Question, said: number | undefined, short: boolean): Packet {
  const { zone = [] } = says;
  if (says.refers) return { flags: RD_RA & ~(1 << 7), answers: [], authorities: [says.refers] };
  const marks = (says.authoritative ? AA : 0) | (short ? TC : 0);
  const flags = RD_RA | marks | (said ?? rcodeOf(short || isKnown(zone, question)));
  const answers = said === undefined && !short ? follow(zone, question) : [];
  return { flags, answers, authorities: answers.length === 0 ? zone.filter(({ type }) => type === "SOA") : [] };
}

const rcodeOf = (known: boolean) => (known ? 0 : NXDOMAIN);

const isKnown = (zone: Zone, { name }: Question) =>
  zone.some((one) => one.name === name || one.name.endsWith(`.${name}`));

function follow(zone: Zone, { name, type }: Question): Answer[] {
  const own = zone.filter((one) => one.name === name && (one.type === type || one.type === "CNAME"));
  const alias = own.find((one) => one.type === "CNAME");
  if (!alias || type === "CNAME" || alias.type !== "CNAME") return own;
  return [alias, ...follow(zone, { name: alias.data, type })];
}
