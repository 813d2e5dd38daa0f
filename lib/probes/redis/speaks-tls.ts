import type { Observed } from "@/lib/domain/probe/evidence";
import type { ProbeContext, Target } from "../probe";
import { secure } from "../secure";
import { Trouble } from "../trouble";

/** Whether a port that said nothing sensible in the clear takes a TLS handshake. */
export async function speaksTls({ host, port }: Target, { dial, seen, signal, trust }: ProbeContext): Promise<boolean> {
  const aside: Observed = structuredClone(seen);
  const socket = await dial({ host, port }, aside, signal);
  try {
    await secure(socket, { host, trust, signal, offered: [], verify: false });
    return true;
  } catch (error) {
    if (error instanceof Trouble) return false;
    throw error;
  } finally {
    socket.destroy();
  }
}
