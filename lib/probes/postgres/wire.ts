import type { Socket } from "node:net";
import { Inbox } from "../inbox";
import { Trouble } from "../trouble";

/** One message of PostgreSQL's protocol 3: its letter and what it holds. */
export type Message = { type: string; body: Buffer };

const MOST_BYTES = 1024 * 1024;
const VERSION = 196_608;

/** Messages of PostgreSQL's frontend/backend protocol over a socket (https://www.postgresql.org/docs/current/protocol.html). */
export class Wire {
  readonly #socket: Socket;
  readonly #inbox: Inbox;

  constructor(socket: Socket, signal: AbortSignal) {
    this.#socket = socket;
    this.#inbox = new Inbox(socket, signal);
  }

  /** The next message. @throws Trouble `fail` where it is none, is longer than 1 MiB, or the connection ends */
  async next(): Promise<Message> {
    const head = await this.#inbox.take(5);
    const length = head.readInt32BE(1) - 4;
    if (length < 0 || length > MOST_BYTES || !/[A-Za-z0-9]/.test(String.fromCharCode(head[0] ?? 0)))
      throw new Trouble("What it said is not PostgreSQL, or longer than 1 MiB.");
    return { type: String.fromCharCode(head[0] ?? 0), body: await this.#inbox.take(length) };
  }

  send(...messages: readonly Buffer[]) {
    this.#socket.write(Buffer.concat(messages));
  }

  end() {
    this.#socket.end(message("X"));
  }
}

/** A message of that letter. */
export function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

/** The first message of a connection. */
export function startup(parameters: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => [text(name), text(value)]);
  const body = Buffer.concat([int32(VERSION), ...pairs, Buffer.alloc(1)]);
  return Buffer.concat([int32(body.length + 4), body]);
}

export const int16 = (value: number) => Buffer.from([(value >> 8) & 255, value & 255]);

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** A text as the protocol ends it: by a NUL, which it cannot hold itself. */
export const text = (value: string) => Buffer.from(`${value.replaceAll("\0", "")}\0`);
