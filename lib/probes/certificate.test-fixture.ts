import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** An authority and what it signs, made when a test asks: no key is ever kept. All PEM. */
type Certificate = { cert: string; key: string };
type Wish = { name: string; issuer?: Certificate & { name: string }; from?: Date; to?: Date };

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

const ECDSA_SHA256 = sequence(hex("06082a8648ce3d040302"));
const COMMON_NAME = hex("0603550403");
const ALTERNATIVE_NAME = hex("0603551d11");
const BASIC_CONSTRAINTS = hex("0603551d13");
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

const extensions = (name: string, authority: boolean) =>
  tag(
    0xa3,
    sequence(
      authority
        ? sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE)))
        : sequence(ALTERNATIVE_NAME, octets(sequence(alternative(name)))),
    ),
  );

const DAY = 86_400_000;

/** A certificate for a host name or IPv4 address, or, without an issuer, an authority's own. */
export function certificate({ name, issuer, from, to }: Wish): Certificate & { name: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const body = sequence(
    tag(0xa0, hex("020102")),
    tag(0x02, Buffer.from([1 + Math.floor(Math.random() * 126)])),
    ECDSA_SHA256,
    named(issuer?.name ?? name),
    sequence(time(from ?? new Date(Date.now() - DAY)), time(to ?? new Date(Date.now() + DAY))),
    named(name),
    publicKey.export({ type: "spki", format: "der" }),
    extensions(name, !issuer),
  );
  const signer: KeyObject = issuer ? createPrivateKey(issuer.key) : privateKey;
  const signature = tag(0x03, Buffer.from([0]), sign("sha256", body, signer));
  return { name, cert: pem(sequence(body, ECDSA_SHA256, signature)), key: pkcs8(privateKey) };
}

const pkcs8 = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString();

const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${(der.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END CERTIFICATE-----\n`;
