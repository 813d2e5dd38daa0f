import type { Socket } from "node:net";
import { elapsed } from "../elapsed";
import type { ProbeContext } from "../probe";
import { secure } from "../secure";

/** The host and port of an address. */
export const authorityOf = ({ hostname, port, protocol }: URL) => ({
  host: hostname,
  port: Number(port || (protocol === "https:" ? 443 : 80)),
});

/**
 * A connection to where an address leads, encrypted and verified where it says https. Writes the phases of it into `seen`.
 * @throws Trouble as `dial` and `secure` do
 */
export async function connection(
  url: URL,
  { dial, seen, signal, trust }: ProbeContext,
  offered: readonly string[] = ["http/1.1"],
): Promise<Socket> {
  seen.phases = { dns: null, connect: null, tls: null, firstByte: null, total: null };
  const socket = await dial(authorityOf(url), seen, signal);
  if (url.protocol !== "https:") return socket;
  const started = performance.now();
  const secured = await secure(socket, { host: seen.target?.host ?? url.hostname, trust, signal, offered });
  seen.phases.tls = elapsed(started);
  return secured;
}
