import { randomInt } from "node:crypto";
import { decode, encode, type Packet, RECURSION_DESIRED, type RecordType, streamEncode } from "dns-packet";
import { elapsed } from "../elapsed";
import type { ProbeContext, Target } from "../probe";
import { Trouble } from "../trouble";
import { type DnsRecord, plainName, recordOf } from "./record";

/** A run of a DNS probe; `began` is its `performance.now()`. */
export type DnsRun = ProbeContext & { began: number };

export type Question = { name: string; type: RecordType };

/** What a name server answered. `rcode` in capitals as in the protocol. */
export type DnsAnswer = {
  rcode: string;
  authoritative: boolean;
  records: readonly DnsRecord[];
  authority: readonly DnsRecord[];
};

const TRIES = 2;
const PATIENCE_MS = 1000;
const UDP_BYTES = 1232;
const RCODES = ["NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED"];

/**
 * Asks one name server, by TCP where the answer does not fit a datagram.
 * @throws Trouble `resolver_unavailable` where nothing comes back in time, or nothing that can be read; else as `Dial`
 */
export async function ask(server: Target, { name, type }: Question, run: DnsRun): Promise<DnsAnswer> {
  const id = randomInt(65_536);
  const query: Packet = {
    ...{ type: "query", id, flags: RECURSION_DESIRED, questions: [{ name: plainName(name), type }] },
    additionals: [
      {
        name: ".",
        type: "OPT",
        udpPayloadSize: UDP_BYTES,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
      },
    ],
  };
  note(run, "sent", `${plainName(name)} ${type} at ${shown(server)}`);
  let message = await overUdp(server, encode(query), run);
  if (isTruncated(message)) message = await overTcp(server, streamEncode(query), run);
  const answer = read(message, query, server);
  note(run, "received", `${answer.rcode} ${answer.records.map(({ value }) => value).join(", ")}`.slice(0, 1000));
  return answer;
}

const MOST_LINES = 200;

function note({ seen, began }: DnsRun, way: "sent" | "received", text: string) {
  seen.exchange ??= [];
  if (seen.exchange.length < MOST_LINES) seen.exchange.push({ at: elapsed(began), way, text });
}

async function overUdp(server: Target, message: Buffer, run: DnsRun): Promise<Buffer> {
  const started = performance.now();
  for (let round = 0; round < TRIES; round += 1) {
    const late = AbortSignal.timeout(PATIENCE_MS);
    try {
      const answer = await run.datagram(server, message, run.seen, AbortSignal.any([late, run.signal]));
      run.seen.phases.firstByte = elapsed(started);
      return answer;
    } catch (error) {
      run.signal.throwIfAborted();
      if (!late.aborted) throw unavailable(error, server);
    }
  }
  throw new Trouble(`The name server ${shown(server)} did not answer.`, "resolver_unavailable", { transient: true });
}

async function overTcp(server: Target, message: Buffer, run: DnsRun): Promise<Buffer> {
  const late = AbortSignal.timeout(2 * PATIENCE_MS);
  const signal = AbortSignal.any([late, run.signal]);
  const socket = await run.dial(server, run.seen, signal).catch((error) => {
    throw unavailable(error, server);
  });
  const cut = () =>
    socket.destroy(new Trouble(`The name server ${shown(server)} did not answer.`, "resolver_unavailable"));
  signal.addEventListener("abort", cut, { once: true });
  try {
    socket.write(message);
    let heard = Buffer.alloc(0);
    for await (const chunk of socket) {
      heard = Buffer.concat([heard, chunk]);
      if (heard.length >= 2 && heard.length >= 2 + heard.readUInt16BE(0))
        return heard.subarray(2, 2 + heard.readUInt16BE(0));
    }
    throw new Trouble(`The name server ${shown(server)} closed the connection.`, "resolver_unavailable");
  } catch (error) {
    run.signal.throwIfAborted();
    throw unavailable(error, server);
  } finally {
    signal.removeEventListener("abort", cut);
    socket.destroy();
  }
}

// A resolver that refuses the connection says nothing of the name that was asked about.
function unavailable(error: unknown, server: Target): unknown {
  if (error instanceof Trouble && error.reason !== null && error.reason !== "vantage_offline") return error;
  return new Trouble(`The name server ${shown(server)} cannot be reached.`, "resolver_unavailable", {
    transient: true,
  });
}

const isTruncated = (message: Buffer) => message.length > 2 && (message.readUInt8(2) & 2) !== 0;

function read(message: Buffer, query: Packet, server: Target): DnsAnswer {
  const unreadable = new Trouble(`What ${shown(server)} answered cannot be read as DNS.`, "resolver_unavailable");
  const packet = decoded(message);
  if (!packet) throw unreadable;
  const [asked] = packet.questions ?? [];
  const [wanted] = query.questions ?? [];
  const ours = packet.id === query.id && packet.flag_qr && (!asked || plainName(asked.name) === wanted?.name);
  if (!ours) throw unreadable;
  const code = message.readUInt8(3) & 15;
  return {
    rcode: RCODES[code] ?? `RCODE ${code}`,
    authoritative: packet.flag_aa,
    records: (packet.answers ?? []).flatMap(recordOf),
    authority: (packet.authorities ?? []).flatMap(recordOf),
  };
}

function decoded(message: Buffer) {
  try {
    return decode(message);
  } catch {
    return null;
  }
}

const shown = ({ host, port }: Target) => (port === 53 ? host : `${host} port ${port}`);
