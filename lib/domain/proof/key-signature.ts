import { p256, p384, p521 } from "@noble/curves/nist.js";
import { bytesToHex, bytesToNumberBE } from "@noble/curves/utils.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { RSAPublicKey } from "@peculiar/asn1-rsa";
import { AsnConvert } from "@peculiar/asn1-schema";
import type { SubjectPublicKeyInfo } from "@peculiar/asn1-x509";
import { PKCS1_SHA256, PKCS1_SHA384, PKCS1_SHA512 } from "micro-rsa-dsa-dh/rsa.js";

const SHA2 = "2.16.840.1.101.3.4.2";
const RSA = "1.2.840.113549.1.1";
const ECDSA = "1.2.840.10045.4.3";

/** The hashes known here, by their object identifiers, and the signature schemes over each. */
const HASHES = new Map([
  [`${SHA2}.1`, { hash: sha256, rsa: PKCS1_SHA256, schemes: [`${RSA}.11`, `${ECDSA}.2`] }],
  [`${SHA2}.2`, { hash: sha384, rsa: PKCS1_SHA384, schemes: [`${RSA}.12`, `${ECDSA}.3`] }],
  [`${SHA2}.3`, { hash: sha512, rsa: PKCS1_SHA512, schemes: [`${RSA}.13`, `${ECDSA}.4`] }],
]);

/** Curves by the parameters of a key, in hex. */
const CURVES = new Map([
  ["06082a8648ce3d030107", p256],
  ["06052b81040022", p384],
  ["06052b81040023", p521],
]);

/** In bytes: 8192 bits and the sign, and more than any exponent in use. Larger ones would be reckoned with for hours. */
const LARGEST_MODULUS = 1025;
const LARGEST_EXPONENT = 8;

/** The hash of an object identifier; undefined where it is none of these. */
export const hashOf = (algorithm: string) => HASHES.get(algorithm)?.hash;

type Signature = { algorithm: string; digest: string; bytes: Uint8Array };

/** Whether a key signed these bytes (RSA with PKCS #1 v1.5, or ECDSA); null where that cannot be judged here. */
export function keySignature(key: SubjectPublicKeyInfo, message: Uint8Array, signature: Signature): boolean | null {
  const { algorithm, digest, bytes } = signature;
  // A scheme may name its hash or leave that to the digest.
  const named = [...HASHES.values()].find(({ schemes }) => schemes.includes(algorithm));
  const known = named ?? (algorithm === `${RSA}.1` ? HASHES.get(digest) : undefined);
  if (!known) return null;
  try {
    if (algorithm.startsWith(RSA)) {
      const { modulus, publicExponent } = AsnConvert.parse(key.subjectPublicKey, RSAPublicKey);
      if (modulus.byteLength > LARGEST_MODULUS || publicExponent.byteLength > LARGEST_EXPONENT) return null;
      return known.rsa.verify({ n: number(modulus), e: number(publicExponent) }, message, bytes);
    }
    const { parameters } = key.algorithm;
    const curve = CURVES.get(bytesToHex(new Uint8Array(parameters ?? [])));
    // Authorities do not choose the smaller of two signatures, which nothing here depends on.
    const lax = { prehash: false, lowS: false, format: "der" } as const;
    return curve ? curve.verify(bytes, known.hash(message), new Uint8Array(key.subjectPublicKey), lax) : null;
  } catch {
    return false;
  }
}

const number = (bytes: ArrayBuffer) => bytesToNumberBE(new Uint8Array(bytes));
