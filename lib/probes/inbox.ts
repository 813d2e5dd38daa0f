import type { Socket } from "node:net";
import { Trouble } from "./trouble";

const MOST_BYTES = 4 * 1024 * 1024;
const MOST_OF_A_LINE = 64 * 1024;

/**
 * Bytes of a socket, read as they are asked for and no faster.
 * @throws Trouble `fail` where the connection ends first, or more comes than 4 MiB; after `signal` its reason
 */
export class Inbox {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #signal: AbortSignal;
  #held: Buffer = Buffer.alloc(0);
  #read = 0;

  constructor(socket: Socket, signal: AbortSignal) {
    // Without a listener an error between two reads would end the process.
    socket.on("error", () => {});
    this.#chunks = socket[Symbol.asyncIterator]();
    this.#signal = signal;
  }

  async take(bytes: number): Promise<Buffer> {
    while (this.#held.length < bytes) await this.#more();
    return this.#cut(bytes);
  }

  /** A line without the CRLF it ends with. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf("\r\n");
      if (end >= 0) return this.#cut(end + 2).toString("utf8", 0, end);
      if (this.#held.length > MOST_OF_A_LINE) throw new Trouble("It sent a line that does not end.");
      await this.#more();
    }
  }

  #cut(bytes: number): Buffer {
    const taken = this.#held.subarray(0, bytes);
    this.#held = this.#held.subarray(bytes);
    return taken;
  }

  async #more() {
    const chunk = await this.#next();
    this.#read += chunk.length;
    if (this.#read > MOST_BYTES) throw new Trouble("It answered with more than 4 MiB.");
    this.#held = Buffer.concat([this.#held, chunk]);
  }

  async #next(): Promise<Buffer> {
    const next = await this.#chunks.next().catch(unlessTrouble);
    this.#signal.throwIfAborted();
    if (!next || next.done) throw new Trouble("It closed the connection without answering.", null, { transient: true });
    return next.value;
  }
}

function unlessTrouble(error: unknown): undefined {
  if (error instanceof Trouble) throw error;
  return undefined;
}
