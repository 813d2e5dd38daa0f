import { type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import { elapsed } from "../elapsed";
import type { ProbeContext } from "../probe";
import { redactUrl } from "../redact";
import { secure } from "../secure";
import { Trouble } from "../trouble";

const MOST_HEADER_BYTES = 16 * 1024;

/**
 * Sends one request over a socket of its own and answers the response with its body unread. Writes request and phases into
 * `context.seen`. The connection ends with the body, or with `signal`.
 * @throws Trouble `fail` where what came back is not an HTTP answer
 */
export async function exchange(url: URL, method: string, context: ProbeContext): Promise<IncomingMessage> {
  const { seen } = context;
  seen.request = { method, url: redactUrl(url) };
  seen.phases = { dns: null, connect: null, tls: null, firstByte: null, total: null };
  const socket = await connected(url, context);
  const asked = performance.now();
  try {
    const response = await ask(url, method, socket);
    seen.phases.firstByte = elapsed(asked);
    return response;
  } catch (error) {
    socket.destroy();
    context.signal.throwIfAborted();
    throw explain(error);
  }
}

async function connected(url: URL, { dial, seen, signal, trust }: ProbeContext): Promise<Socket> {
  const encrypted = url.protocol === "https:";
  const port = Number(url.port || (encrypted ? 443 : 80));
  const socket = await dial({ host: url.hostname, port }, seen, signal);
  if (!encrypted) return socket;
  const started = performance.now();
  const secured = await secure(socket, { host: seen.target?.host ?? url.hostname, trust, signal });
  seen.phases.tls = elapsed(started);
  return secured;
}

function ask(url: URL, method: string, socket: Socket): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({
      createConnection: () => socket,
      method,
      path: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        "user-agent": "Countersign-Probe/1",
        accept: "*/*",
        "accept-encoding": "gzip, deflate, br",
        connection: "close",
      },
      maxHeaderSize: MOST_HEADER_BYTES,
    });
    asking.once("response", resolve);
    asking.once("upgrade", () => reject(new Trouble("It switched to another protocol, unasked.")));
    // Also after the answer began: the reader of the body hears of it, and nobody else needs to.
    asking.on("error", reject);
    asking.end();
  });
}

function explain(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "HPE_HEADER_OVERFLOW") return new Trouble("It answered with more than 16 KiB of headers.");
  if (code.startsWith("HPE_")) return new Trouble("What it answered is not HTTP.");
  if (["ECONNRESET", "EPIPE", "ECONNABORTED", "ETIMEDOUT"].includes(code))
    return new Trouble("It closed the connection without answering.");
  return error;
}
