import type { Socket } from "node:net";
import { Inbox } from "../inbox";
import { clean } from "../redact";
import { Trouble } from "../trouble";

/** An answer in RESP2 (https://redis.io/docs/latest/develop/reference/protocol-spec/). */
export type Reply =
  | { kind: "text"; text: string }
  | { kind: "error"; code: string; said: string }
  | { kind: "nothing" }
  | { kind: "list"; items: readonly Reply[] };

const MOST_BYTES = 1024 * 1024;
const MOST_ITEMS = 1000;
const DEEPEST = 4;

/** Commands and answers over a socket, one at a time. */
export class Resp {
  readonly #socket: Socket;
  readonly #inbox: Inbox;

  constructor(socket: Socket, signal: AbortSignal) {
    this.#socket = socket;
    this.#inbox = new Inbox(socket, signal);
  }

  /** @throws Trouble `fail` where what comes back is no answer, or the connection ends */
  async ask(...words: readonly string[]): Promise<Reply> {
    const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
    this.#socket.write(`*${words.length}\r\n${parts.join("")}`);
    return this.#reply(0);
  }

  async #reply(depth: number): Promise<Reply> {
    const line = await this.#inbox.line();
    const rest = line.slice(1);
    if (line.startsWith("+") || line.startsWith(":")) return { kind: "text", text: rest };
    if (line.startsWith("-")) return errorOf(rest);
    if (line.startsWith("$")) return this.#bulk(sizeIn(rest, MOST_BYTES));
    if (line.startsWith("*") && depth < DEEPEST) return this.#list(sizeIn(rest, MOST_ITEMS), depth + 1);
    throw new Trouble("What it answered is not Redis.");
  }

  async #bulk(size: number): Promise<Reply> {
    if (size < 0) return { kind: "nothing" };
    const bytes = await this.#inbox.take(size + 2);
    return { kind: "text", text: bytes.toString("utf8", 0, size) };
  }

  async #list(size: number, depth: number): Promise<Reply> {
    const items: Reply[] = [];
    for (let at = 0; at < size; at += 1) items.push(await this.#reply(depth));
    return { kind: "list", items };
  }
}

function errorOf(said: string): Reply {
  const [, code = "ERR"] = /^([A-Z]{2,20})\b/.exec(said) ?? [];
  return { kind: "error", code, said: clean(said.slice(0, 300)) };
}

function sizeIn(text: string, most: number): number {
  const size = /^(-1|\d{1,9})$/.test(text) ? Number(text) : Number.NaN;
  if (size <= most) return size;
  throw new Trouble("What it answered is not Redis, or longer than 1 MiB.");
}
