import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { elapsed } from "./elapsed";
import type { ProbeContext } from "./probe";
import { secure } from "./secure";
import type { TlsWish } from "./tls-wish";

/** How a connection turned out to be encrypted; null where it is not. `objection` to a certificate nobody verified. */
export type Encryption = { protocol: string; cipher: string; objection: string | null } | null;

/**
 * Puts TLS over an open socket as wished for. `offered` are the protocols of ALPN.
 * @throws Trouble as `secure` does
 */
export async function encrypted(
  socket: Socket,
  host: string,
  { tls, ca }: TlsWish,
  { seen, signal, trust }: ProbeContext,
  offered: readonly string[],
): Promise<{ socket: Socket; encryption: Encryption }> {
  if (tls === "off") return { socket, encryption: null };
  const started = performance.now();
  const secured = await secure(socket, { host, trust: ca ?? trust, signal, offered, verify: tls === "verify" });
  seen.phases.tls = elapsed(started);
  return { socket: secured, encryption: encryptionOf(secured) };
}

const encryptionOf = (secured: TLSSocket): Encryption => ({
  protocol: secured.getProtocol() ?? "TLS",
  cipher: secured.getCipher().name,
  objection: secured.authorized ? null : String(secured.authorizationError),
});
