import type { Socket } from "node:net";
import { nothingSeen } from "../nothing-seen";
import type { ProbeContext, Target } from "../probe";
import { Trouble } from "../trouble";

/**
 * What one port of one address did: `filtered` said nothing in time, to `unreachable` there is no way from here. `banner` is
 * what it greeted with, where that was waited for.
 */
export type Knocked = {
  ip: string;
  port: number;
  state: "open" | "closed" | "filtered" | "unreachable";
  banner: string | null;
};

const GREETING_MS = 2000;
const MOST_OF_A_GREETING = 1024;

/** Opens one connection and closes it. Throws what keeps it from trying at all. */
export async function knock(target: Target & { ip: string }, greets: boolean, context: ProbeContext): Promise<Knocked> {
  const { ip, port } = target;
  const seen = nothingSeen();
  try {
    const socket = await context.dial(target, seen, context.signal);
    const banner = greets ? await greetingOf(socket, context.signal) : null;
    socket.destroy();
    return { ip, port, state: "open", banner };
  } catch (error) {
    context.signal.throwIfAborted();
    return { ip, port, state: stateFrom(error), banner: null };
  } finally {
    context.seen.policy = seen.policy;
  }
}

function stateFrom(error: unknown): Knocked["state"] {
  if (!(error instanceof Trouble)) throw error;
  if (error.reason === null) return "closed";
  if (error.reason !== "vantage_offline") throw error;
  // What may pass by itself is silence; that there is no way to an address is our own side.
  return error.transient ? "filtered" : "unreachable";
}

function greetingOf(socket: Socket, signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    let heard = Buffer.alloc(0);
    const done = () => {
      clearTimeout(timer);
      resolve(heard.subarray(0, MOST_OF_A_GREETING).toString("utf8"));
    };
    const timer = setTimeout(done, GREETING_MS);
    for (const event of ["error", "close", "end"]) socket.on(event, done);
    signal.addEventListener("abort", done, { once: true });
    // It may come in pieces; what has no line is taken as it is.
    socket.on("data", (bytes: Buffer) => {
      heard = Buffer.concat([heard, bytes]);
      const isLine = heard.includes(10) || heard.includes(0);
      if (isLine || heard.length >= MOST_OF_A_GREETING) done();
    });
  });
}
