import { type ClientHttp2Stream, connect, type IncomingHttpHeaders } from "node:http2";
import type { TLSSocket } from "node:tls";
import { Trouble } from "../trouble";
import type { Answer } from "./answer";
import type { Header } from "./header";
import type { Said } from "./speak";

// What describes the connection has no place in HTTP/2.
const OF_CONNECTION = new Set(["host", "connection"]);

/**
 * Sends a request by HTTP/2 over an encrypted socket that agreed to it, and answers with the body unread. The connection
 * ends with the body.
 * @throws Trouble `fail` where what came back is not an HTTP/2 answer
 */
export async function speak2(socket: TLSSocket, said: Said, signal: AbortSignal): Promise<Answer> {
  try {
    return await answered(socket, said);
  } catch (error) {
    socket.destroy();
    signal.throwIfAborted();
    throw error instanceof Trouble ? error : new Trouble("It broke off the HTTP/2 it had agreed to.");
  }
}

function answered(socket: TLSSocket, { method, path, headers }: Said): Promise<Answer> {
  const host = headers.find(({ name }) => name === "host")?.value ?? "";
  const sent = headers.filter(({ name }) => !OF_CONNECTION.has(name)).map(({ name, value }) => [name, value]);
  return new Promise((resolve, reject) => {
    const session = connect(`https://${host}`, { createConnection: () => socket, settings: { enablePush: false } });
    session.on("error", reject);
    const asking = session.request({
      ...{ ":method": method, ":path": path, ":scheme": "https", ":authority": host },
      ...Object.fromEntries(sent),
    });
    asking.on("error", reject);
    asking.once("close", () => {
      session.destroy();
      reject(new Trouble("It closed the connection without answering.", null, { transient: true }));
    });
    asking.once("response", (got) => resolve(answerOf(asking, got)));
  });
}

const answerOf = (body: ClientHttp2Stream, { ":status": status = 0, ...headers }: Got): Answer => ({
  ...{ status, httpVersion: "2", body },
  headers: Object.entries(headers).flatMap(([name, value]): Header[] =>
    [value ?? []].flat().map((one) => ({ name, value: one })),
  ),
});

type Got = IncomingHttpHeaders & { ":status"?: number | undefined };
