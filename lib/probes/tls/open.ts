import type { Socket } from "node:net";
import type { ProbeContext, Target } from "../probe";
import { Trouble } from "../trouble";
import { type Greeting, greet } from "./greet";

const PATIENCE_MS = 4000;

export type Opening = Target & { ip?: string; greeting: Greeting };

/** A socket on which the next byte is the first of TLS. Throws as `Dial` and `greet`; the caller destroys it. */
export async function open({ greeting, ...target }: Opening, context: ProbeContext): Promise<Socket> {
  const socket = await context.dial(target, context.seen, context.signal);
  // Whoever reads it next hears of errors by its own means; without a listener one would end the process.
  socket.on("error", () => {});
  const { host } = target;
  const late = AbortSignal.timeout(PATIENCE_MS);
  try {
    await greet(socket, greeting, { host, signal: AbortSignal.any([context.signal, late]) });
    return socket;
  } catch (error) {
    socket.destroy();
    context.signal.throwIfAborted();
    if (late.aborted) throw new Trouble(`${host} accepted the connection but did not offer TLS within 4 s.`);
    throw error;
  }
}
