import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { elapsed } from "../elapsed";
import type { ProbeContext } from "../probe";
import { redactUrl } from "../redact";
import type { Answer } from "./answer";
import { connection } from "./connection";
import type { Header } from "./header";
import { note } from "./note";
import { speak } from "./speak";
import { speak2 } from "./speak2";

/** What is asked of an address: GET and HEAD in most kinds; `headers` go beside those every request has. */
export type Asked = {
  method: string;
  headers?: readonly Header[];
  /** Sent after them, by HTTP/1.1 alone; whoever gives it gives its length and type among the headers too. */
  body?: string | undefined;
  /** HTTP/2 is offered too; the target chooses. */
  http2?: boolean;
};

/**
 * Sends one request over a connection of its own and answers with the body unread. Writes request, phases and a part of
 * the exchange into `context.seen`. The connection ends with the body, or with `signal`.
 * @throws Trouble `fail` where what came back is not an HTTP answer
 */
export async function exchange(url: URL, asked: Asked, context: ProbeContext): Promise<Answer> {
  const { seen, signal } = context;
  const headers = requestHeaders(url, asked.headers);
  seen.request = { method: asked.method, url: url.href, headerNames: headers.map(({ name }) => name) };
  note(seen, "sent", `${asked.method} ${redactUrl(url)}`, headers);
  const socket = await connection(url, context, asked.http2 ? ["h2", "http/1.1"] : undefined);
  const started = performance.now();
  const said = { method: asked.method, path: url.pathname + url.search, headers, body: asked.body };
  const answer = await (agreed(socket) ? speak2(socket, said, signal) : speak(socket, said, signal));
  seen.phases.firstByte = elapsed(started);
  note(seen, "received", `HTTP/${answer.httpVersion} ${answer.status}`, answer.headers);
  return answer;
}

const agreed = (socket: Socket): socket is TLSSocket => socket instanceof TLSSocket && socket.alpnProtocol === "h2";

/** The headers of a request to an address; one that is given replaces the one every request has. */
export function requestHeaders(url: URL, given: readonly Header[] = [], keep = false): Header[] {
  const usual = [
    { name: "host", value: url.host },
    { name: "user-agent", value: "Countersign-Probe/1" },
    { name: "accept", value: "*/*" },
    { name: "accept-encoding", value: "gzip, deflate, br" },
    { name: "connection", value: keep ? "keep-alive" : "close" },
  ];
  const lower = given.map(({ name, value }) => ({ name: name.toLowerCase(), value }));
  return [...usual.filter(({ name }) => !lower.some((header) => header.name === name)), ...lower];
}
