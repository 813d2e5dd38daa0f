import type { Socket } from "node:net";
import { Trouble } from "../trouble";

const REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);

/**
 * Asks for TLS before anything else is said. Whatever follows the one byte of the answer was put there by somebody else.
 * @throws Trouble `fail` where it does not offer it
 */
export async function requestTls(socket: Socket, signal: AbortSignal): Promise<void> {
  socket.write(REQUEST);
  const answer = await firstOf(socket);
  signal.throwIfAborted();
  if (answer === null) throw new Trouble("It closed the connection when asked for TLS.");
  const said = answer.toString("latin1");
  if (said === "S") return;
  if (said === "N") throw new Trouble("PostgreSQL does not offer TLS here (ssl is off).");
  if (said.startsWith("S")) throw new Trouble("It sent something in the clear after it had agreed to TLS.");
  throw new Trouble("What answered the request for TLS is not PostgreSQL.");
}

function firstOf(socket: Socket): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const ended = () => resolve(null);
    socket.once("error", ended).once("close", ended).once("end", ended);
    socket.once("data", (chunk: Buffer) => {
      socket.pause();
      socket.off("end", ended).off("close", ended);
      resolve(chunk);
    });
  });
}
