import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { type DetailedPeerCertificate, rootCertificates, type TLSSocket } from "node:tls";
import { elapsed } from "../elapsed";
import type { ProbeContext } from "../probe";
import { type CertificateFacts, certificateFacts } from "./certificate-facts";
import { handshake } from "./handshake";
import { type Opening, open } from "./open";
import { type Staple, stapleStatus } from "./staple";

/** What a server showed at one address. */
export type Presented = {
  protocol: string;
  cipher: string;
  /** OpenSSL's word for why the chain does not verify; null where it does. */
  unverified: string | null;
  /** Whether the certificate is for the name asked for. */
  covers: boolean;
  /** As sent, the server's own first. */
  chain: readonly CertificateFacts[];
  /** Whether what was sent leads up to an authority that is known here. */
  complete: boolean;
  /** What the stapled OCSP answer says; null where none was sent. */
  staple: Staple | null;
};

type Asked = Opening & { name: string; trust: string | undefined };

/** Reads the certificates of a server over two connections of their own. Throws as `open` and `handshake`. */
export async function presented(asked: Asked, context: ProbeContext): Promise<Presented> {
  const { name, trust, ...opening } = asked;
  const sni = isIP(name) === 0 ? { servername: name } : {};
  const peer = { host: name, signal: context.signal };
  const started = performance.now();
  const options = { ...sni, requestOCSP: true, ...(trust && { ca: trust }) };
  const { secured, stapled } = await handshake(await open(opening, context), options, peer);
  context.seen.phases.tls = elapsed(started);
  const protocol = secured.getProtocol() ?? "unknown";
  const cipher = secured.getCipher().name;
  const unverified = secured.authorized ? null : String(secured.authorizationError);
  secured.destroy();
  const sent = await sentChain(opening, sni, peer, context);
  return {
    ...{ protocol, cipher, unverified },
    covers: sent[0] !== undefined && isFor(sent[0], name),
    chain: sent.map(certificateFacts),
    complete: leadsUp(sent.at(-1), trust),
    staple: stapled && stapleStatus(stapled),
  };
}

// With no authority at all the chain holds what the server sent and nothing that was completed from a store.
async function sentChain(opening: Opening, sni: object, peer: Parameters<typeof handshake>[2], context: ProbeContext) {
  const { secured } = await handshake(await open(opening, context), { ...sni, ca: [] }, peer);
  const chain = chainOf(secured);
  secured.destroy();
  return chain;
}

const MOST_CERTIFICATES = 10;

// The chain is whole only before `getPeerX509Certificate` was called on the socket.
function chainOf(secured: TLSSocket): Buffer[] {
  const chain: Buffer[] = [];
  let next: DetailedPeerCertificate | undefined = secured.getPeerCertificate(true);
  while (next?.raw && chain.length < MOST_CERTIFICATES) {
    const { raw }: DetailedPeerCertificate = next;
    if (chain.some((known) => known.equals(raw))) break;
    chain.push(raw);
    next = next.issuerCertificate;
  }
  return chain;
}

function isFor(der: Buffer, name: string): boolean {
  const certificate = new X509Certificate(der);
  if (isIP(name) !== 0) return certificate.checkIP(name) !== undefined;
  return certificate.checkHost(name, { subject: "never", partialWildcards: false }) !== undefined;
}

function leadsUp(last: Buffer | undefined, trust: string | undefined): boolean {
  if (!last) return false;
  const { issuer, subject } = new X509Certificate(last);
  return issuer === subject || authorities(trust).has(issuer);
}

let systems: ReadonlySet<string> | undefined;

function authorities(trust: string | undefined): ReadonlySet<string> {
  if (trust === undefined) {
    systems ??= subjectsOf(rootCertificates);
    return systems;
  }
  return subjectsOf(trust.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
}

const subjectsOf = (all: readonly string[]) => new Set(all.map((pem) => new X509Certificate(pem).subject));
