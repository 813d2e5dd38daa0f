import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { env } from "@/lib/env";

const home = new URL(env.NEXTAUTH_URL);

type Options = { challenge: string };
type Bent = { origin?: string; verified?: boolean; counter?: number };

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const ATTESTED = 0x40;

/** A passkey as an authenticator keeps it (ES256); `origin`, `verified` and `counter` can be bent. */
export function authenticator() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  let counter = 0;
  const flagsOf = ({ verified = true }: Bent) => USER_PRESENT | (verified ? USER_VERIFIED : 0);
  const clientData = (type: string, { challenge }: Options, { origin = home.origin }: Bent) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  return {
    id: id.toString("base64url"),
    made(options: Options, bent: Bent = {}) {
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      const length = Buffer.from([0, id.length]);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(x, y)]);
      const data = Buffer.concat([dataOf(flagsOf(bent) | ATTESTED, counter), attested]);
      return {
        id: id.toString("base64url"),
        clientDataJSON: clientData("webauthn.create", options, bent).toString("base64url"),
        attestationObject: attestationOf(data).toString("base64url"),
        transports: ["internal"],
      };
    },
    answer(options: Options, bent: Bent = {}) {
      counter = bent.counter ?? counter + 1;
      const data = dataOf(flagsOf(bent), counter);
      const client = clientData("webauthn.get", options, bent);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return {
        id: id.toString("base64url"),
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
      };
    },
  };
}

function dataOf(flags: number, counter: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash("sha256").update(home.hostname).digest(), Buffer.from([flags]), count]);
}

/** CBOR of { 1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y }. */
const coseKey = (x: string, y: string) =>
  Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    Buffer.from(x, "base64url"),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, "base64url"),
  ]);

/** CBOR of { fmt: "none", attStmt: {}, authData }. */
const attestationOf = (data: Buffer) =>
  Buffer.concat([
    Buffer.from([0xa3, 0x63]),
    Buffer.from("fmt"),
    Buffer.from([0x64]),
    Buffer.from("none"),
    Buffer.from([0x67]),
    Buffer.from("attStmt"),
    Buffer.from([0xa0, 0x68]),
    Buffer.from("authData"),
    Buffer.from([0x58, data.length]),
    data,
  ]);
