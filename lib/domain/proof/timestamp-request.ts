import { sha256 } from "@noble/hashes/sha2.js";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { MessageImprint, TimeStampReq } from "@peculiar/asn1-tsp";
import { AlgorithmIdentifier } from "@peculiar/asn1-x509";
import type { HeadStatement } from "./head-statement";
import { signedBytes } from "./signed";

const SHA256 = "2.16.840.1.101.3.4.2.1";

/**
 * What an authority is asked for the timestamp of a head (TimeStampReq of RFC 3161, DER), its certificate wanted with it.
 * `nonce` begins with a byte from 1 to 127, so that it is written as the integer it is.
 */
export function timestampRequest(statement: HeadStatement, nonce: Uint8Array): Uint8Array {
  const messageImprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256, parameters: null }),
    hashedMessage: new OctetString(sha256(signedBytes("head", statement))),
  });
  return new Uint8Array(
    AsnConvert.serialize(new TimeStampReq({ messageImprint, nonce: nonce.slice().buffer, certReq: true })),
  );
}
