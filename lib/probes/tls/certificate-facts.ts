import { X509Certificate } from "node:crypto";
import { AsnConvert } from "@peculiar/asn1-schema";
import { Certificate } from "@peculiar/asn1-x509";

/** What is judged of a certificate. Dates are ISO; `keyBits` of an elliptic curve is that of its field. */
export type CertificateFacts = {
  subject: string;
  issuer: string;
  names: readonly string[];
  serial: string;
  /** SHA-256, hex in pairs. */
  fingerprint: string;
  from: string;
  to: string;
  keyType: string;
  keyBits: number | null;
  signature: string;
  weakSignature: boolean;
  mustStaple: boolean;
  selfIssued: boolean;
};

const SIGNATURES: Record<string, string> = {
  "1.2.840.113549.1.1.2": "MD2 with RSA",
  "1.2.840.113549.1.1.4": "MD5 with RSA",
  "1.2.840.113549.1.1.5": "SHA-1 with RSA",
  "1.2.840.113549.1.1.11": "SHA-256 with RSA",
  "1.2.840.113549.1.1.12": "SHA-384 with RSA",
  "1.2.840.113549.1.1.13": "SHA-512 with RSA",
  "1.2.840.10040.4.3": "SHA-1 with DSA",
  "1.2.840.10045.4.1": "SHA-1 with ECDSA",
  "1.2.840.10045.4.3.2": "SHA-256 with ECDSA",
  "1.2.840.10045.4.3.3": "SHA-384 with ECDSA",
  "1.2.840.10045.4.3.4": "SHA-512 with ECDSA",
  "1.3.14.3.2.29": "SHA-1 with RSA",
  "1.3.101.112": "Ed25519",
  "1.3.101.113": "Ed448",
};

// https://www.rfc-editor.org/rfc/rfc4055#section-3.1: its hash stands in its parameters; where it does not, it is SHA-1.
const PSS = "1.2.840.113549.1.1.10";
const PSS_HASHES: Record<string, string> = {
  "0609608648016503040201": "SHA-256",
  "0609608648016503040202": "SHA-384",
  "0609608648016503040203": "SHA-512",
};

function pssWith(parameters: ArrayBuffer | null | undefined): string {
  const written = Buffer.from(parameters ?? new ArrayBuffer(0)).toString("hex");
  const hash = Object.entries(PSS_HASHES).find(([oid]) => written.includes(oid))?.[1] ?? "SHA-1";
  return `${hash} with RSA-PSS`;
}

// https://www.rfc-editor.org/rfc/rfc7633: id-pe-tlsfeature, whose feature 5 is status_request.
const TLS_FEATURE = "1.3.6.1.5.5.7.1.24";
const STATUS_REQUEST = Buffer.from([0x02, 0x01, 0x05]);

/** Reads a certificate (DER). Throws where it is none. */
export function certificateFacts(der: Buffer): CertificateFacts {
  const read = new X509Certificate(der);
  const { signatureAlgorithm, tbsCertificate } = AsnConvert.parse(der, Certificate);
  const { algorithm, parameters } = signatureAlgorithm;
  const signature = algorithm === PSS ? pssWith(parameters) : (SIGNATURES[algorithm] ?? algorithm);
  const feature = tbsCertificate.extensions?.find(({ extnID }) => extnID === TLS_FEATURE);
  return {
    ...{ subject: oneLine(read.subject), issuer: oneLine(read.issuer), names: namesOf(read.subjectAltName) },
    ...{ serial: read.serialNumber, fingerprint: read.fingerprint256 },
    ...{ from: new Date(read.validFrom).toISOString(), to: new Date(read.validTo).toISOString() },
    ...keyOf(read),
    signature,
    weakSignature: /MD\d|SHA-1 /.test(signature),
    mustStaple: feature ? Buffer.from(feature.extnValue.buffer).includes(STATUS_REQUEST) : false,
    selfIssued: read.subject === read.issuer,
  };
}

const MOST_NAMES = 100;

const oneLine = (name: string | undefined) => (name ?? "").split("\n").join(", ");

const namesOf = (text: string | undefined) =>
  (text ?? "")
    .split(", ")
    .filter((name) => name !== "")
    .map((name) => name.replace(/^(DNS|IP Address):/, ""))
    .slice(0, MOST_NAMES);

const EDWARDS: Record<string, number> = { ed25519: 256, ed448: 456 };

function keyOf({ publicKey }: X509Certificate): Pick<CertificateFacts, "keyType" | "keyBits"> {
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  const curve = /(\d{3})/.exec(namedCurve ?? "")?.[1];
  const bits =
    modulusLength ?? (curve === undefined ? undefined : Number(curve)) ?? EDWARDS[publicKey.asymmetricKeyType ?? ""];
  return { keyType: publicKey.asymmetricKeyType ?? "unknown", keyBits: bits ?? null };
}
