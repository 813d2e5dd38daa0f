import { isIP, type Socket } from "node:net";
import {
  connect,
  createSecureContext,
  type DetailedPeerCertificate,
  type SecureContext,
  type TLSSocket,
} from "node:tls";
import { LRUCache } from "lru-cache";
import { Trouble } from "./trouble";

type Peer = {
  /** The name asked for (SNI) and held against the certificate. */
  host: string;
  /** Authorities trusted instead of the system's, PEM. */
  trust: string | undefined;
  signal: AbortSignal;
  /** Protocols offered (ALPN). */
  offered?: readonly string[];
  /** False where a certificate that does not hold is to be looked at, not refused. */
  verify?: boolean;
};

const PATIENCE_MS = 4000;

// Reading the authorities takes longer than the rest of a handshake: those of one make are read once.
const contexts = new LRUCache<string, SecureContext>({ max: 20 });

function trusting(trust = ""): SecureContext {
  const context = contexts.get(trust) ?? createSecureContext(trust ? { ca: trust } : {});
  contexts.set(trust, context);
  return context;
}

const CERTIFICATE: Record<string, string> = {
  CERT_HAS_EXPIRED: "has expired",
  CERT_NOT_YET_VALID: "is not valid yet",
  CERT_REVOKED: "was revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: "is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "comes from an authority this server does not trust",
  UNABLE_TO_GET_ISSUER_CERT: "comes from an authority this server does not know",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "comes from an authority this server does not know",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "cannot be verified: an intermediate certificate is missing, or its authority is unknown",
  ERR_TLS_CERT_ALTNAME_INVALID: "is for another name",
};

/**
 * Speaks TLS (1.2 or newer) over an open socket and verifies the certificate.
 * @throws Trouble `fail` for a certificate that does not hold, an alert of the server, or a handshake not done within 4 s;
 * `error` unsupported where our own side could not go on
 */
export function secure(
  socket: Socket,
  { host, trust, signal, offered = ["http/1.1"], verify = true }: Peer,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const name = isIP(host) === 0 ? { servername: host } : {};
    const offer = { ALPNProtocols: [...offered], rejectUnauthorized: verify };
    const secured = connect({ socket, host, ...name, ...offer, secureContext: trusting(trust) });
    secured.getPeerCertificate = () => namesOf(secured, host);
    const timer = setTimeout(() => secured.destroy(lateHandshake(host)), PATIENCE_MS);
    secured.once("error", (error) => {
      clearTimeout(timer);
      socket.destroy();
      reject(signal.aborted ? signal.reason : explain(error, secured, host));
    });
    secured.once("secureConnect", () => {
      clearTimeout(timer);
      Reflect.deleteProperty(secured, "getPeerCertificate");
      resolve(secured);
    });
  });
}

/**
 * What node holds the name of the target against. It would turn the whole chain into objects for that, a fifth of what a
 * handshake takes, and read the alternative names of the first certificate alone, where they may hold such a name.
 */
function namesOf(secured: TLSSocket, host: string): DetailedPeerCertificate {
  const shown = secured.getPeerX509Certificate();
  const names = shown?.subjectAltName;
  const isEnough = names !== undefined && (isIP(host) !== 0 || names.includes("DNS:"));
  // Safe: `tls.checkServerIdentity` reads no more of it.
  return (
    isEnough ? { subject: {}, subjectaltname: names } : (shown?.toLegacyObject() ?? {})
  ) as DetailedPeerCertificate;
}

const lateHandshake = (host: string) =>
  new Trouble(`${host} accepted the connection but did not finish the TLS handshake within 4 s.`);

function explain(error: Error, secured: TLSSocket, host: string): Trouble {
  if (error instanceof Trouble) return error;
  const code = "code" in error ? String(error.code) : "";
  if (secured.authorizationError)
    return new Trouble(`The certificate of ${host} ${CERTIFICATE[code] ?? `does not verify (${code})`}.`);
  if (code.includes("ALERT")) return new Trouble(`${host} refused the TLS handshake: ${alertName(code)}.`);
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "ERR_SSL_PACKET_LENGTH_TOO_LONG")
    return new Trouble(`${host} does not speak TLS on this port.`);
  if (code.startsWith("ERR_SSL"))
    return new Trouble(`The TLS of ${host} is not supported here (${code}).`, "unsupported");
  return new Trouble(`${host} closed the connection during the TLS handshake.`, null, { transient: true });
}

const alertName = (code: string) => (code.split("ALERT_").at(-1) ?? code).toLowerCase().replaceAll("_", " ");
