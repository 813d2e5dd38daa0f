import type { Observed } from "@/lib/domain/probe/evidence";
import type { ProbeContext } from "../probe";
import { Trouble } from "../trouble";
import { startupOf } from "./enter";
import type { Server } from "./server";
import { readError } from "./server-error";
import { startup, Wire } from "./wire";

/** What becomes of a session that is begun in the clear: refused, taken, or neither could be told. */
export type PlainAnswer = { outcome: "refused" | "taken" | "unclear"; said: string };

/** Begins a session without TLS and hangs up at the first answer, before anything but role and database was named. */
export async function plainAnswer(server: Server, { dial, seen, signal }: ProbeContext): Promise<PlainAnswer> {
  const { host, port } = server;
  const ip = seen.target?.ip ?? undefined;
  // Of a connection that is not judged for itself: the phases in the evidence stay those of the session.
  const aside: Observed = structuredClone(seen);
  const socket = await dial({ host, port, ...(ip && { ip }) }, aside, signal);
  try {
    const wire = new Wire(socket, signal);
    wire.send(startup(startupOf(server)));
    const { type, body } = await wire.next();
    if (type !== "E") return { outcome: "taken", said: "it went on to sign in" };
    const { code, said } = readError(body);
    const about = code === "28000" || /ssl|tls|encrypt/i.test(said);
    return { outcome: about ? "refused" : "unclear", said: `${said} (${code})` };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { outcome: "refused", said: error.message };
  } finally {
    socket.destroy();
  }
}
