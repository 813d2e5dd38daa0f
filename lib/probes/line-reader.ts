import type { Socket } from "node:net";
import { Trouble } from "./trouble";

const MOST_UNREAD = 64 * 1024;

/**
 * Lines of a socket, one at a time, without their ends. A flood and an end of the connection are the target's trouble;
 * after `signal` it rejects with its reason. `close` leaves the socket to the next reader.
 */
export class LineReader {
  readonly #socket: Socket;
  readonly #signal: AbortSignal;
  #ended: Error | null = null;
  #wake: () => void = () => {};
  #unread = Buffer.alloc(0);

  constructor(socket: Socket, signal: AbortSignal) {
    this.#socket = socket;
    this.#signal = signal;
    socket.on("data", this.#heard);
    for (const event of ["end", "close", "error"]) socket.on(event, this.#end);
    signal.addEventListener("abort", this.#end);
  }

  /** How many bytes came that nobody has read yet. */
  get waiting(): number {
    return this.#unread.length;
  }

  async next(): Promise<string> {
    for (;;) {
      const end = this.#unread.indexOf(10);
      if (end >= 0) return this.#take(end);
      this.#signal.throwIfAborted();
      if (this.#ended) throw this.#ended;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  close() {
    this.#socket.off("data", this.#heard);
    for (const event of ["end", "close", "error"]) this.#socket.off(event, this.#end);
    this.#signal.removeEventListener("abort", this.#end);
    this.#socket.pause();
  }

  #take(end: number): string {
    const line = this.#unread.subarray(0, end).toString("utf8").replace(/\r$/, "");
    this.#unread = this.#unread.subarray(end + 1);
    return line;
  }

  #heard = (chunk: Buffer) => {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    if (this.#unread.length > MOST_UNREAD) this.#socket.destroy(new Trouble("It sent more than anybody asked for."));
    this.#wake();
  };

  #end = (error?: unknown) => {
    this.#ended ??= error instanceof Trouble ? error : new Trouble("It closed the connection without answering.");
    this.#wake();
  };
}
