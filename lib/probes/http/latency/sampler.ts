import type { Socket } from "node:net";
import { elapsed } from "../../elapsed";
import type { ProbeContext } from "../../probe";
import { Trouble } from "../../trouble";
import { readBody } from "../body";
import { connection } from "../connection";
import { requestHeaders } from "../exchange";
import type { Header } from "../header";
import { keep } from "../keep";
import { speak } from "../speak";

/** One request. Milliseconds: of the whole of it, of connecting, and from the request to the last byte. */
export type Sample = {
  ms: number;
  connectMs: number | null;
  serverMs: number;
  status: number;
  /** Why there was no answer; null where there was one. */
  trouble: string | null;
};

/**
 * Asks again and again: over a new connection each time, or over one that is kept open as long as the target lets it.
 * What is the target's fault is a sample too.
 * @throws Trouble where it is not
 */
export function sampler(
  url: URL,
  { warm, headers }: { warm: boolean; headers: readonly Header[] },
  context: ProbeContext,
) {
  let kept: Socket | undefined;
  const path = url.pathname + url.search;
  const said = { method: "GET", path, headers: requestHeaders(url, headers, warm) };

  const open = async (): Promise<Socket> => {
    if (kept && !kept.destroyed && kept.writable) return kept;
    const socket = await connection(url, context);
    if (warm) kept = socket;
    return socket;
  };

  const sample = async (): Promise<Sample> => {
    // A connection that is kept is open before the clock starts.
    if (warm) await open();
    const started = performance.now();
    const socket = await open();
    const asked = performance.now();
    const answer = await speak(socket, said, context.signal);
    context.seen.phases.firstByte = elapsed(asked);
    const body = await readBody(answer, "GET", context.signal);
    const times = { ms: elapsed(started), serverMs: elapsed(asked), connectMs: context.seen.phases.connect };
    if (body.truncated) kept = undefined;
    keep(context.seen, answer, body);
    return { ...times, status: answer.status, trouble: null };
  };

  const close = () => void kept?.destroy();

  const take = async (): Promise<Sample> => {
    const started = performance.now();
    try {
      return await sample();
    } catch (error) {
      close();
      if (!(error instanceof Trouble) || error.reason !== null) throw error;
      return { ms: elapsed(started), connectMs: null, serverMs: elapsed(started), status: 0, trouble: error.message };
    }
  };
  return { take, close };
}
