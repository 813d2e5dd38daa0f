import { type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import { Trouble } from "../trouble";
import type { Answer } from "./answer";
import type { Header } from "./header";

const MOST_HEADER_BYTES = 64 * 1024;

/** A request as it is sent. */
export type Said = { method: string; path: string; headers: readonly Header[]; body?: string | undefined };

/**
 * Sends a request over an open socket and answers with the body unread. Whether the socket outlives it, `connection` among
 * the headers says.
 * @throws Trouble `fail` where what came back is not an HTTP answer
 */
export async function speak(socket: Socket, said: Said, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await answered(socket, said);
    const { statusCode: status = 0, httpVersion } = response;
    return { status, httpVersion, headers: headersOf(response), body: response };
  } catch (error) {
    socket.destroy();
    signal.throwIfAborted();
    throw explain(error);
  }
}

function answered(socket: Socket, { method, path, headers, body }: Said): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({
      createConnection: () => socket,
      ...{ method, path, maxHeaderSize: MOST_HEADER_BYTES },
      headers: headers.flatMap(({ name, value }) => [name, value]),
    });
    // Without an agent a request takes its socket with it, whatever its headers say.
    asking.shouldKeepAlive = headers.some(({ name, value }) => name === "connection" && value === "keep-alive");
    asking.once("response", resolve);
    asking.once("upgrade", () => reject(new Trouble("It switched to another protocol, unasked.")));
    // Also after the answer began: the reader of the body hears of it, and nobody else needs to.
    asking.on("error", reject);
    asking.end(body);
  });
}

function headersOf({ rawHeaders }: IncomingMessage): Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2)
    headers.push({ name: (rawHeaders[at] ?? "").toLowerCase(), value: rawHeaders[at + 1] ?? "" });
  return headers;
}

function explain(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "HPE_HEADER_OVERFLOW") return new Trouble("It answered with more than 64 KiB of headers.");
  if (code.startsWith("HPE_")) return new Trouble("What it answered is not HTTP.");
  if (["ECONNRESET", "EPIPE", "ECONNABORTED", "ETIMEDOUT"].includes(code))
    return new Trouble("It closed the connection without answering.", null, { transient: true });
  return error;
}
