import type { Socket } from "node:net";
import { elapsed } from "../elapsed";
import { LineReader } from "../line-reader";
import type { ProbeContext } from "../probe";
import { Trouble } from "../trouble";

/** A reply, its lines without their code. */
export type Reply = { code: number; lines: readonly string[] };

const MOST_LINES = 100;

/** Commands and replies over a socket, one after another, each kept in the evidence. https://www.rfc-editor.org/rfc/rfc5321 */
export class Dialogue {
  readonly #socket: Socket;
  readonly #lines: LineReader;
  readonly #keep: (way: "sent" | "received", text: string) => void;

  constructor(socket: Socket, { seen, signal }: ProbeContext, began: number) {
    this.#socket = socket;
    this.#lines = new LineReader(socket, signal);
    this.#keep = (way, text) => {
      seen.exchange = [...(seen.exchange ?? []), { at: elapsed(began), way, text }];
    };
  }

  /** @throws Trouble `fail` where what comes is no reply, or nothing comes */
  async reply(): Promise<Reply> {
    const lines: string[] = [];
    for (;;) {
      const line = await this.#lines.next();
      const [, code, more, text = ""] = /^(\d{3})(?:([ -])(.*))?$/.exec(line) ?? [];
      if (code === undefined || lines.length === MOST_LINES)
        throw new Trouble(`It does not answer as an SMTP server: “${line.slice(0, 120)}”.`);
      lines.push(text);
      if (more === "-") continue;
      this.#keep("received", `${code} ${lines.join("\n")}`);
      return { code: Number(code), lines };
    }
  }

  /** Says a command; `kept` stands in the evidence instead of it where it holds what nobody may read. */
  async say(command: string, kept = command): Promise<Reply> {
    this.#keep("sent", kept);
    this.#socket.write(`${command}\r\n`);
    return this.reply();
  }

  /** Leaves the socket to TLS. */
  release() {
    this.#lines.close();
    if (this.#lines.waiting > 0)
      throw new Trouble("It sent more in the clear than was asked for before TLS began: a stranger could have.");
  }
}
