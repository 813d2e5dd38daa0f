import { setTimeout as sleep } from "node:timers/promises";
import type WebSocket from "ws";
import type { RawData } from "ws";
import { elapsed } from "../elapsed";
import { note } from "../http/note";
import type { ProbeContext } from "../probe";
import type { WebsocketSettings } from "./websocket-settings";

/** What an open WebSocket did. Milliseconds; null where it did not, or was not asked to. */
export type Talk = { answerMs: number | null; messages: number; pongMs: number | null; heldMs: number; close: Closed };

/** How a WebSocket was closed, and whether by the other side before we did. */
export type Closed = { code: number | null; early: boolean };

/** Says and hears what the settings want, then closes. */
export async function talk(socket: WebSocket, settings: WebsocketSettings, context: ProbeContext): Promise<Talk> {
  const { send, ping, withinMs, holdMs } = settings;
  const started = performance.now();
  const end = ended(socket, context.signal);
  let messages = 0;
  socket.on("message", (data) => {
    messages += 1;
    note(context.seen, "received", textOf(data), []);
  });
  const answerMs = send === undefined ? null : await answered(socket, send, settings, end, context);
  const pongMs = ping ? await ponged(socket, withinMs, end) : null;
  await end.within(holdMs - elapsed(started));
  const early = socket.readyState !== socket.OPEN;
  const heldMs = elapsed(started);
  if (!early) socket.close(1000);
  await end.within(withinMs);
  const close = { code: end.code(), early };
  socket.terminate();
  context.signal.throwIfAborted();
  return { answerMs, messages, pongMs, heldMs, close };
}

const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as ArrayBuffer)).toString("utf8").slice(0, 4096);

type End = { code: () => number | null; within: (ms: number) => Promise<void> };

/** The end of a socket: its close code, and a way to wait for it no longer than so many milliseconds. */
export function ended(socket: WebSocket, signal: AbortSignal): End {
  let code: number | null = null;
  const closed = new Promise<void>((resolve) =>
    socket.once("close", (given) => {
      code = given;
      resolve();
    }),
  );
  const within = async (ms: number) => {
    if (ms > 0) await race(closed, ms, signal);
  };
  return { code: () => code, within };
}

async function answered(
  socket: WebSocket,
  send: string,
  { expect = send, withinMs }: WebsocketSettings,
  end: End,
  { seen, signal }: ProbeContext,
): Promise<number | null> {
  const asked = performance.now();
  let took: number | null = null;
  const heard = new Promise<void>((resolve) =>
    socket.on("message", (data) => {
      if (took !== null || !textOf(data).includes(expect)) return;
      took = elapsed(asked);
      resolve();
    }),
  );
  note(seen, "sent", send, []);
  socket.send(send);
  await race(Promise.race([heard, end.within(withinMs)]), withinMs, signal);
  return took;
}

async function ponged(socket: WebSocket, withinMs: number, end: End): Promise<number | null> {
  if (socket.readyState !== socket.OPEN) return null;
  const asked = performance.now();
  let took: number | null = null;
  const heard = new Promise<void>((resolve) =>
    socket.once("pong", () => {
      took = elapsed(asked);
      resolve();
    }),
  );
  socket.ping("countersign");
  await Promise.race([heard, end.within(withinMs)]);
  return took;
}

// Whatever wins, no timer is left behind.
async function race(done: Promise<void>, ms: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const timer = sleep(ms, undefined, { signal: AbortSignal.any([over.signal, signal]) }).catch(() => {});
  await Promise.race([done, timer]);
  over.abort();
}
