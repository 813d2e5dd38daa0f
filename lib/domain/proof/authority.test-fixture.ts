import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import * as cms from "@peculiar/asn1-cms";
import { RSAPublicKey } from "@peculiar/asn1-rsa";
import { AsnArray, AsnConvert, AsnType, AsnTypeTypes, OctetString } from "@peculiar/asn1-schema";
import * as tsp from "@peculiar/asn1-tsp";
import * as x509 from "@peculiar/asn1-x509";

const OIDS = {
  sha256: "2.16.840.1.101.3.4.2.1",
  sha384: "2.16.840.1.101.3.4.2.2",
  sha512: "2.16.840.1.101.3.4.2.3",
  sha1: "1.3.14.3.2.26",
};
const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const RSA = "1.2.840.113549.1.1.1";
const EC = ["1.2.840.10045.4.3.2", "1.2.840.10045.4.3.3", "1.2.840.10045.4.3.4"] as const;

/** Keys of authorities, and how each signs. */
const KEYS = {
  rsa: { ...generateKeyPairSync("rsa", { modulusLength: 2048 }), hash: "sha256", algorithm: RSA },
  rsa512: { ...generateKeyPairSync("rsa", { modulusLength: 2048 }), hash: "sha512", algorithm: `${RSA}3` },
  p256: { ...generateKeyPairSync("ec", { namedCurve: "P-256" }), hash: "sha256", algorithm: EC[0] },
  p384: { ...generateKeyPairSync("ec", { namedCurve: "P-384" }), hash: "sha384", algorithm: EC[1] },
  p521: { ...generateKeyPairSync("ec", { namedCurve: "P-521" }), hash: "sha512", algorithm: EC[2] },
  strange: { ...generateKeyPairSync("ec", { namedCurve: "secp256k1" }), hash: "sha256", algorithm: EC[0] },
} as const;

export type Answer = {
  key?: keyof typeof KEYS;
  status?: number;
  words?: string[];
  imprintHash?: keyof typeof OIDS;
  nonce?: string;
  name?: string;
  /** A key in its certificate that is made of ones, of so many bytes: modulus and exponent. */
  rsaKey?: readonly [number, number];
  /** Takes the place of what was made before it is written. */
  change?: (parts: { signer: cms.SignerInfo; data: cms.SignedData; info: tsp.TSTInfo }) => void;
};

const nameOf = (words: string) => {
  const value = new x509.AttributeValue({ utf8String: words });
  const part = new x509.AttributeTypeAndValue({ type: "2.5.4.3", value });
  return new x509.Name([new x509.RelativeDistinguishedName([part])]);
};

function certificateOf(key: keyof typeof KEYS, name: string, rsaKey: Answer["rsaKey"]): x509.Certificate {
  const spki = KEYS[key].publicKey.export({ type: "spki", format: "der" });
  const subjectPublicKeyInfo = AsnConvert.parse(spki, x509.SubjectPublicKeyInfo);
  if (rsaKey) {
    const [modulus, publicExponent] = rsaKey.map((size) => bytes(new Uint8Array(size).fill(0x7f)));
    subjectPublicKeyInfo.subjectPublicKey = AsnConvert.serialize(
      new RSAPublicKey({ modulus, publicExponent } as RSAPublicKey),
    );
  }
  const algorithm = new x509.AlgorithmIdentifier({ algorithm: RSA, parameters: null });
  const tbsCertificate = new x509.TBSCertificate({
    serialNumber: Uint8Array.of(7).buffer,
    signature: algorithm,
    issuer: nameOf("Root"),
    validity: new x509.Validity({ notBefore: new Date(0), notAfter: new Date(1) }),
    subject: nameOf(name),
    subjectPublicKeyInfo,
  });
  return new x509.Certificate({ tbsCertificate, signatureAlgorithm: algorithm, signatureValue: new ArrayBuffer(4) });
}

class Attributes extends AsnArray<cms.Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: cms.Attribute })(Attributes);

const attribute = (attrType: string, value: ArrayBuffer) => new cms.Attribute({ attrType, attrValues: [value] });
const bytes = (view: Uint8Array) => new Uint8Array(view).buffer;

/** What an authority answers for a digest in hex: seen at noon, 1 December 2025. */
export function answered(digest: string, answer: Answer = {}): Uint8Array {
  const { key = "rsa", status = 0, words, imprintHash = "sha256", nonce, name = "Witness", rsaKey, change } = answer;
  const { privateKey, hash, algorithm } = KEYS[key];
  const info = new tsp.TSTInfo({
    version: 1,
    policy: "1.2.3",
    messageImprint: new tsp.MessageImprint({
      hashAlgorithm: new x509.AlgorithmIdentifier({ algorithm: OIDS[imprintHash], parameters: null }),
      hashedMessage: new OctetString(hexToBytes(digest)),
    }),
    serialNumber: Uint8Array.of(1).buffer,
    genTime: new Date("2025-12-01T12:00:00.000Z"),
    ...(nonce === undefined ? {} : { nonce: bytes(hexToBytes(nonce)) }),
  });
  const content = AsnConvert.serialize(info);
  const digested = createHash(hash).update(new Uint8Array(content)).digest();
  const signedAttrs = [
    attribute("1.2.840.113549.1.9.3", bytes(hexToBytes("060b2a864886f70d0109100104"))),
    attribute("1.2.840.113549.1.9.4", AsnConvert.serialize(new OctetString(digested))),
  ];
  const signed = new Uint8Array(AsnConvert.serialize(new Attributes(signedAttrs)));
  const certificate = certificateOf(key, name, rsaKey);
  const { issuer, serialNumber } = certificate.tbsCertificate;
  const signer = new cms.SignerInfo({
    version: 1,
    sid: new cms.SignerIdentifier({ issuerAndSerialNumber: new cms.IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm: new x509.AlgorithmIdentifier({ algorithm: OIDS[hash] }),
    signedAttrs,
    signatureAlgorithm: new x509.AlgorithmIdentifier({ algorithm }),
    signature: new OctetString(createSign(hash).update(signed).sign(privateKey)),
  });
  const data = new cms.SignedData({
    version: 3,
    encapContentInfo: new cms.EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new cms.EncapsulatedContent({ single: new OctetString(content) }),
    }),
    certificates: new cms.CertificateSet([new cms.CertificateChoices({ certificate })]),
    signerInfos: new cms.SignerInfos([signer]),
  });
  change?.({ signer, data, info });
  const token = new tsp.TimeStampToken({ contentType: "1.2.840.113549.1.7.2", content: AsnConvert.serialize(data) });
  return response(status, words, status < 2 ? token : undefined);
}

/** An answer of this status, with words and a token where there are any. */
export function response(status: number, words?: string[], token?: tsp.TimeStampToken): Uint8Array {
  const statusString = words ? { statusString: new tsp.PKIFreeText(words) } : {};
  const info = new tsp.PKIStatusInfo({ status, ...statusString });
  return new Uint8Array(
    AsnConvert.serialize(new tsp.TimeStampResp({ status: info, ...(token ? { timeStampToken: token } : {}) })),
  );
}

export const junk = utf8ToBytes("<html>Not found</html>");
