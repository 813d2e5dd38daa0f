import { constants } from "node:crypto";
import { isIP, type Socket } from "node:net";
import { type ConnectionOptions, connect, type TLSSocket } from "node:tls";
import { Trouble } from "../trouble";

type Peer = { host: string; signal: AbortSignal };

const PATIENCE_MS = 4000;

const LATEST = [
  ...["TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_GCM_SHA256"],
  ...["TLS_AES_128_CCM_SHA256", "TLS_AES_128_CCM_8_SHA256"],
].join(":");

// Everything this OpenSSL can still read: what is weak is to be seen and judged, not refused unseen.
const LENIENT: ConnectionOptions = {
  ...{ rejectUnauthorized: false, checkServerIdentity: () => undefined },
  ...{ minVersion: "TLSv1", ciphers: `${LATEST}:DEFAULT@SECLEVEL=0` },
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
};

/**
 * Speaks TLS over an open socket and judges nothing: the caller reads `authorizationError`. No session is resumed. The
 * caller destroys the answer.
 * @throws Trouble `fail` for an alert of the server, something else than TLS, or no end within 4 s; `error` unsupported
 * where our own side could not go on
 */
export function handshake(
  socket: Socket,
  options: ConnectionOptions,
  { host, signal }: Peer,
): Promise<{ secured: TLSSocket; stapled: Buffer | null }> {
  return new Promise((resolve, reject) => {
    const name = isIP(host) === 0 ? { servername: host } : {};
    const secured = connect({ ...LENIENT, ...name, ...options, socket });
    const late = new Trouble(`${host} accepted the connection but did not finish the TLS handshake within 4 s.`);
    const timer = setTimeout(() => secured.destroy(late), PATIENCE_MS);
    let stapled: Buffer | null = null;
    secured.on("OCSPResponse", (response: Buffer | null) => {
      stapled = response;
    });
    secured.on("error", (error) => {
      clearTimeout(timer);
      socket.destroy();
      reject(signal.aborted ? signal.reason : explain(error, host));
    });
    secured.once("secureConnect", () => {
      clearTimeout(timer);
      resolve({ secured, stapled });
    });
  });
}

function explain(error: Error, host: string): Trouble {
  if (error instanceof Trouble) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code.includes("ALERT")) return new Trouble(`${host} refused the TLS handshake: ${alertIn(code)}.`);
  if (code.endsWith("UNRECOGNIZED_NAME")) return new Trouble(`${host} refused the TLS handshake: unrecognized name.`);
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "ERR_SSL_PACKET_LENGTH_TOO_LONG")
    return new Trouble(`${host} does not speak TLS on this port.`);
  if (code.startsWith("ERR_SSL"))
    return new Trouble(`The TLS of ${host} is not supported here (${code}).`, "unsupported");
  return new Trouble(`${host} closed the connection during the TLS handshake.`);
}

const alertIn = (code: string) => (code.split("ALERT_").at(-1) ?? code).toLowerCase().replaceAll("_", " ");
