import { bytesToHex } from "@noble/hashes/utils.js";
import { SignedData } from "@peculiar/asn1-cms";
import { AsnConvert } from "@peculiar/asn1-schema";
import { PKIStatus, TimeStampResp, TSTInfo } from "@peculiar/asn1-tsp";
import { certificateName } from "./certificate-name";
import { signerCertificate } from "./signer-certificate";
import { type TokenSignature, tokenSignature } from "./token-signature";

/** What an authority outside says: at this time it saw this hash (RFC 3161). */
export type Timestamp = {
  /** By its clock: ISO 8601 in UTC. */
  at: string;
  /** Whom the certificate that came with it names; null where none did. */
  by: string | null;
  /** Of what: SHA-256 in lower-case hex; null where it is another hash. */
  imprint: string | null;
  /** What it was asked with, in hex; null where it does not say. */
  nonce: string | null;
  signature: TokenSignature;
};

/** More than any answer is, certificates included, in bytes. */
export const LARGEST_ANSWER = 100_000;

const SHA256 = "2.16.840.1.101.3.4.2.1";
const NONE = "This is no answer of a timestamp authority (RFC 3161).";

/** Reads an authority's answer (TimeStampResp, DER), or says why it is no timestamp. */
export function readTimestamp(bytes: Uint8Array): Timestamp | { problem: string } {
  if (bytes.length > LARGEST_ANSWER) return { problem: NONE };
  try {
    const { status, timeStampToken } = AsnConvert.parse(bytes, TimeStampResp);
    if (status.status !== PKIStatus.granted && status.status !== PKIStatus.grantedWithMods) {
      const words = (status.statusString ?? []).join(" ").replace(/\p{C}/gu, "");
      return { problem: `The authority refused it${words ? `: ${words}` : ""}.` };
    }
    return timeStampToken ? tokenIn(AsnConvert.parse(timeStampToken.content, SignedData)) : { problem: NONE };
  } catch {
    return { problem: NONE };
  }
}

function tokenIn(data: SignedData): Timestamp | { problem: string } {
  const content = data.encapContentInfo.eContent?.single?.buffer;
  const [signer, ...more] = data.signerInfos;
  if (!content || !signer || more.length > 0) return { problem: NONE };
  const { genTime, messageImprint, nonce } = AsnConvert.parse(content, TSTInfo);
  const { hashAlgorithm, hashedMessage } = messageImprint;
  const certificate = signerCertificate(data, signer);
  return {
    at: genTime.toISOString(),
    by: certificate ? certificateName(certificate) : null,
    imprint: hashAlgorithm.algorithm === SHA256 ? hex(hashedMessage.buffer) : null,
    nonce: nonce ? hex(nonce) : null,
    signature: tokenSignature(signer, certificate, new Uint8Array(content)),
  };
}

const hex = (bytes: ArrayBuffer) => bytesToHex(new Uint8Array(bytes));
