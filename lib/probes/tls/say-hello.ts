import type { Socket } from "node:net";
import type { ProbeContext } from "../probe";
import { clientHello, type Version } from "./client-hello";
import { type Opening, open } from "./open";
import { type Reply, serverReply } from "./server-reply";

const PATIENCE_MS = 4000;
const MOST_BYTES = 64 * 1024;

export type Asked = Opening & { name: string };

/** Sends one hello over a connection of its own and reads what the server says to it. Throws as `open`. */
export async function sayHello(
  { name, ...opening }: Asked,
  version: Version,
  suites: readonly number[],
  context: ProbeContext,
): Promise<Reply> {
  const socket = await open(opening, context);
  const late = AbortSignal.timeout(PATIENCE_MS);
  try {
    const reply = firstReply(socket, AbortSignal.any([late, context.signal]));
    socket.write(clientHello({ version, suites, name }));
    return await reply;
  } finally {
    socket.destroy();
    context.signal.throwIfAborted();
  }
}

function firstReply(socket: Socket, signal: AbortSignal): Promise<Reply> {
  return new Promise((resolve) => {
    let heard = Buffer.alloc(0);
    signal.addEventListener("abort", () => resolve({ is: "silent" }), { once: true });
    for (const event of ["end", "close", "error"]) socket.once(event, () => resolve({ is: "closed" }));
    socket.on("data", (bytes: Buffer) => {
      heard = Buffer.concat([heard, bytes]);
      const reply = serverReply(heard);
      if (reply) resolve(reply);
      else if (heard.length > MOST_BYTES) resolve({ is: "foreign" });
    });
  });
}
