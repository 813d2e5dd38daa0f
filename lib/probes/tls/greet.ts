import type { Socket } from "node:net";
import { LineReader } from "../line-reader";
import { ownName } from "../smtp/own-name";
import { Trouble } from "../trouble";

/** By which protocol TLS is asked for; `none` speaks it at once. */
export type Greeting = "none" | "smtp" | "postgres";

type Peer = { host: string; signal: AbortSignal };

/**
 * Asks over an open socket to go on in TLS; nothing of TLS has been said when it returns.
 * @throws Trouble `fail` where that is not offered, or more came in the clear than was asked for
 */
export async function greet(socket: Socket, greeting: Greeting, peer: Peer): Promise<void> {
  if (greeting === "smtp") await greetSmtp(socket, peer);
  if (greeting === "postgres") await greetPostgres(socket, peer);
}

// https://www.rfc-editor.org/rfc/rfc3207
async function greetSmtp(socket: Socket, { host, signal }: Peer) {
  const lines = new LineReader(socket, signal);
  const expect = async (code: string, otherwise: string) => {
    for (;;) {
      const line = await lines.next();
      if (!line.startsWith(code)) throw new Trouble(`${host} ${otherwise}: “${line.slice(0, 120)}”.`);
      if (line[3] !== "-") return;
    }
  };
  await expect("220", "does not greet as an SMTP server");
  socket.write(`EHLO ${ownName(socket)}\r\n`);
  await expect("250", "did not take EHLO");
  socket.write("STARTTLS\r\n");
  await expect("220", "does not offer STARTTLS");
  lines.close();
  if (lines.waiting > 0) throw injected(host);
}

// https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-SSLREQUEST
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);

async function greetPostgres(socket: Socket, { host, signal }: Peer) {
  const answer = firstBytes(socket, signal);
  socket.write(SSL_REQUEST);
  const said = (await answer).toString("latin1");
  if (said === "") throw new Trouble(`${host} closed the connection when TLS was asked for.`);
  if (said[0] === "N") throw new Trouble(`${host} does not offer TLS.`);
  if (said[0] !== "S") throw new Trouble(`${host} does not answer as a PostgreSQL server.`);
  if (said.length > 1) throw injected(host);
}

function firstBytes(socket: Socket, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    socket.once("close", () => resolve(Buffer.alloc(0)));
    socket.once("end", () => resolve(Buffer.alloc(0)));
    socket.once("data", (bytes) => {
      socket.pause();
      resolve(bytes);
    });
  });
}

const injected = (host: string) => new Trouble(`${host} sent more in the clear than was asked for before TLS began.`);
