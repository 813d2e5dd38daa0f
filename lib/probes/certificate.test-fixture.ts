import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** An authority and what it signs, made when a test asks: no key is ever kept. All PEM. */
type Certificate = { cert: string; key: string };
type Wish = {
  name: string;
  issuer?: Certificate & { name: string };
  from?: Date;
  to?: Date;
  /** May itself issue, also where it has an issuer. */
  authority?: boolean;
  /** Bits of an RSA key; P-256 where none is given. */
  rsa?: number;
  hash?: "sha1" | "sha256";
  /** Demands a stapled OCSP answer. */
  staple?: boolean;
  /** Lists no alternative name. */
  nameless?: boolean;
};

const tag = (type: number, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([type, ...size]), content]);
};

const SEQUENCE = 0x30;
const sequence = (...parts: Uint8Array[]) => tag(SEQUENCE, ...parts);
const text = (value: string) => tag(0x0c, Buffer.from(value));
const octets = (value: Uint8Array) => tag(0x04, value);
const hex = (value: string) => Buffer.from(value, "hex");

const NULL = hex("0500");
const ALGORITHMS = {
  ec: { sha1: sequence(hex("06072a8648ce3d0401")), sha256: sequence(hex("06082a8648ce3d040302")) },
  rsa: { sha1: sequence(hex("06092a864886f70d010105"), NULL), sha256: sequence(hex("06092a864886f70d01010b"), NULL) },
};
const COMMON_NAME = hex("0603550403");
const ALTERNATIVE_NAME = hex("0603551d11");
const BASIC_CONSTRAINTS = hex("0603551d13");
const TLS_FEATURE = hex("06082b06010505070118");
const TRUE = hex("0101ff");

const named = (name: string) => sequence(tag(0x31, sequence(COMMON_NAME, text(name))));
const time = (date: Date) =>
  tag(
    0x17,
    Buffer.from(
      `${date
        .toISOString()
        .replace(/[-:T]|\.\d+/g, "")
        .slice(2, 14)}Z`,
    ),
  );

const alternative = (name: string) =>
  /^\d+(\.\d+){3}$/.test(name) ? tag(0x87, Buffer.from(name.split(".").map(Number))) : tag(0x82, Buffer.from(name));

const extensions = ({ name, nameless, staple }: Wish, authority: boolean) => {
  const constraints = sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(...(authority ? [TRUE] : []))));
  const names = sequence(ALTERNATIVE_NAME, octets(sequence(alternative(name))));
  const stapled = sequence(TLS_FEATURE, octets(sequence(hex("020105"))));
  return tag(0xa3, sequence(constraints, ...(authority || nameless ? [] : [names]), ...(staple ? [stapled] : [])));
};

const DAY = 86_400_000;

/** A certificate for a host name or IPv4 address, or, without an issuer, an authority's own. */
export function certificate(wish: Wish): Certificate & { name: string } {
  const { name, issuer, from, to, rsa, hash = "sha256" } = wish;
  const { publicKey, privateKey } = keys(rsa);
  const signer: KeyObject = issuer ? createPrivateKey(issuer.key) : privateKey;
  const algorithm = ALGORITHMS[signer.asymmetricKeyType === "rsa" ? "rsa" : "ec"][hash];
  const body = sequence(
    tag(0xa0, hex("020102")),
    tag(0x02, Buffer.from([1 + Math.floor(Math.random() * 126)])),
    algorithm,
    named(issuer?.name ?? name),
    sequence(time(from ?? new Date(Date.now() - DAY)), time(to ?? new Date(Date.now() + DAY))),
    named(name),
    publicKey.export({ type: "spki", format: "der" }),
    extensions(wish, wish.authority ?? !issuer),
  );
  const signature = tag(0x03, Buffer.from([0]), sign(hash, body, signer));
  return { name, cert: pem(sequence(body, algorithm, signature)), key: pkcs8(privateKey) };
}

const keys = (rsa: number | undefined) =>
  rsa === undefined
    ? generateKeyPairSync("ec", { namedCurve: "P-256" })
    : generateKeyPairSync("rsa", { modulusLength: rsa });

const pkcs8 = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString();

const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${(der.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END CERTIFICATE-----\n`;
