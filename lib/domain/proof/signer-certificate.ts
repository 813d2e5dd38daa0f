import { bytesToHex } from "@noble/hashes/utils.js";
import type { SignedData, SignerInfo } from "@peculiar/asn1-cms";
import { AsnConvert } from "@peculiar/asn1-schema";
import type { Certificate, Name } from "@peculiar/asn1-x509";

/** Of the certificates that came with a token the one its signer names; null where it is not among them. */
export function signerCertificate({ certificates = [] as never }: SignedData, { sid }: SignerInfo): Certificate | null {
  const named = sid.issuerAndSerialNumber;
  if (!named) return null;
  const given = Array.from(certificates).flatMap(({ certificate }) => certificate ?? []);
  const isNamed = ({ tbsCertificate: { serialNumber, issuer } }: Certificate) =>
    hex(serialNumber) === hex(named.serialNumber) && written(issuer) === written(named.issuer);
  return given.find(isNamed) ?? null;
}

const hex = (bytes: ArrayBuffer) => bytesToHex(new Uint8Array(bytes));
const written = (name: Name) => hex(AsnConvert.serialize(name));
