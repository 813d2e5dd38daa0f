import type { IncomingMessage } from "node:http";
import WebSocket from "ws";
import { connection } from "../http/connection";
import { note } from "../http/note";
import type { ProbeContext } from "../probe";
import { redactUrl } from "../redact";
import { Trouble } from "../trouble";

const MOST_BYTES = 1024 * 1024;

/** What came of opening: a socket, or the status of what came instead. */
export type Opened = { status: number; protocol: string; socket: WebSocket | null };

/**
 * Asks an address, spoken of by http or https, to become a WebSocket. The caller terminates the socket; `signal` does too.
 * @throws Trouble `fail` where what answers is not HTTP, or no WebSocket after all
 */
export async function openSocket(
  url: URL,
  { origin, subprotocol }: { origin: string; subprotocol: string | undefined },
  context: ProbeContext,
): Promise<Opened> {
  const { seen, signal } = context;
  seen.request = { method: "GET", url: redactUrl(url), headerNames: ["origin", "upgrade"] };
  note(seen, "sent", `GET ${redactUrl(url)}`, [
    { name: "upgrade", value: "websocket" },
    { name: "origin", value: origin },
  ]);
  const connected = await connection(url, context);
  // Encrypted is what the socket handed in is already.
  const socket = new WebSocket(url.href, subprotocol === undefined ? [] : [subprotocol], {
    ...{ createConnection: () => connected, origin, maxPayload: MOST_BYTES, followRedirects: false },
    ...{ perMessageDeflate: false, headers: { "user-agent": "Countersign-Probe/1" } },
  });
  signal.addEventListener("abort", () => socket.terminate(), { once: true });
  return opened(socket, context);
}

function opened(socket: WebSocket, { seen, signal }: ProbeContext): Promise<Opened> {
  return new Promise((resolve, reject) => {
    // Heard before the socket reports it open: a message may come in the same packet.
    socket.once("upgrade", (response) => note(seen, "received", "HTTP/1.1 101", headersOf(response)));
    socket.once("open", () => resolve({ status: 101, protocol: socket.protocol, socket }));
    socket.once("unexpected-response", (_, response) => {
      const status = response.statusCode ?? 0;
      note(seen, "received", `HTTP/${response.httpVersion} ${status}`, headersOf(response));
      response.destroy();
      resolve({ status, protocol: "", socket: null });
    });
    socket.on("error", (error) => reject(signal.aborted ? signal.reason : explain(error)));
  });
}

const headersOf = ({ headers }: IncomingMessage) =>
  Object.entries(headers).map(([name, value]) => ({ name, value: String(value) }));

function explain(error: Error): Trouble {
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("HPE_")) return new Trouble("What it answered is not HTTP.");
  if (/^(?:ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT)$/.test(code))
    return new Trouble("It closed the connection without answering.", null, { transient: true });
  return new Trouble(`It did not become a WebSocket as agreed: ${error.message}.`);
}
