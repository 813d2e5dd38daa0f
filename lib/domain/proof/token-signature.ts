import { bytesToHex } from "@noble/hashes/utils.js";
import { Attribute, type SignerInfo } from "@peculiar/asn1-cms";
import { AsnArray, AsnConvert, AsnType, AsnTypeTypes, OctetString } from "@peculiar/asn1-schema";
import type { Certificate } from "@peculiar/asn1-x509";
import { hashOf, keySignature } from "./key-signature";

const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
/** The identifier of what a timestamp's token holds, as it is written in DER. */
const TST_INFO = "060b2a864886f70d0109100104";

/** `fits`: the key of the certificate in it signed it. `unchecked`: no certificate is in it, or it is made in a way not known here. */
export type TokenSignature = "fits" | "broken" | "unchecked";

/** Attributes as they are signed: a set of their own (RFC 5652, 5.4). */
class Attributes extends AsnArray<Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })(Attributes);

/** Holds the signature of a token against what it signs and the certificate that came with it, which is not judged here. */
export function tokenSignature(
  signer: SignerInfo,
  certificate: Certificate | null,
  content: Uint8Array,
): TokenSignature {
  const digest = signer.digestAlgorithm.algorithm;
  const hash = hashOf(digest);
  if (!hash || !certificate) return "unchecked";
  const attributes = signer.signedAttrs ?? [];
  if (single(attributes, CONTENT_TYPE) !== TST_INFO) return "broken";
  const digested = bytesToHex(new Uint8Array(AsnConvert.serialize(new OctetString(hash(content)))));
  if (single(attributes, MESSAGE_DIGEST) !== digested) return "broken";
  const message = new Uint8Array(AsnConvert.serialize(new Attributes(attributes)));
  const { algorithm } = signer.signatureAlgorithm;
  const bytes = new Uint8Array(signer.signature.buffer);
  const fits = keySignature(certificate.tbsCertificate.subjectPublicKeyInfo, message, { algorithm, digest, bytes });
  return fits === null ? "unchecked" : fits ? "fits" : "broken";
}

/** The one value of an attribute, as hex of its DER; null where it has none or several. */
function single(attributes: readonly Attribute[], type: string): string | null {
  const values = attributes.filter(({ attrType }) => attrType === type).flatMap(({ attrValues }) => attrValues);
  return values.length === 1 ? bytesToHex(new Uint8Array(values[0] as ArrayBuffer)) : null;
}
