import { randomBytes } from "node:crypto";
import { isIP } from "node:net";

export const VERSIONS = { "SSL 3": 0x0300, "TLS 1.0": 0x0301, "TLS 1.1": 0x0302, "TLS 1.2": 0x0303, "TLS 1.3": 0x0304 };
export type Version = keyof typeof VERSIONS;

type Hello = { version: Version; suites: readonly number[]; name: string };

const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const sized8 = (bytes: Buffer) => Buffer.concat([Buffer.from([bytes.length]), bytes]);
const sized16 = (bytes: Buffer) => Buffer.concat([u16(bytes.length), bytes]);
const list16 = (values: readonly number[]) => sized16(Buffer.concat(values.map(u16)));

/**
 * The first bytes of a TLS connection that offers one version at most, these suites, compression, and h2. Written by hand,
 * since what is asked for is what no library can speak any more. https://www.rfc-editor.org/rfc/rfc8446#section-4.1.2
 */
export function clientHello({ version, suites, name }: Hello): Buffer {
  const wire = VERSIONS[version];
  const latest = version === "TLS 1.3";
  const body = Buffer.concat([
    u16(Math.min(wire, VERSIONS["TLS 1.2"])),
    randomBytes(32),
    sized8(latest ? randomBytes(32) : Buffer.alloc(0)),
    // The last is no suite but says, where there are no extensions, that renegotiation is understood (RFC 5746).
    list16(version === "SSL 3" ? [...suites, 0x00ff] : suites),
    sized8(Buffer.from(latest ? [0] : [1, 0])),
    version === "SSL 3" ? Buffer.alloc(0) : sized16(extensions(name, latest)),
  ]);
  const handshake = Buffer.concat([Buffer.from([1, 0]), sized16(body)]);
  return Buffer.concat([Buffer.from([22]), u16(Math.min(wire, VERSIONS["TLS 1.0"])), sized16(handshake)]);
}

const X25519 = 0x001d;

function extensions(name: string, latest: boolean): Buffer {
  const server = Buffer.concat([Buffer.from([0]), sized16(Buffer.from(name, "latin1"))]);
  const protocols = Buffer.concat(["h2", "http/1.1"].map((one) => sized8(Buffer.from(one))));
  const signatures = [
    ...[0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0809, 0x080a, 0x080b, 0x0804, 0x0805, 0x0806],
    ...[0x0401, 0x0501, 0x0601, 0x0203, 0x0201, 0x0202],
  ];
  const all: [number, Buffer][] = [
    ...(isIP(name) === 0 ? [[0, sized16(server)] as [number, Buffer]] : []),
    [10, list16([X25519, 0x0017, 0x0018, 0x0019, 0x001e, 0x0100, 0x0101, 0x0102])],
    [11, sized8(Buffer.from([0, 1, 2]))],
    [13, list16(signatures)],
    [16, sized16(protocols)],
    [0xff01, Buffer.from([0])],
  ];
  if (latest) {
    all.push([43, sized8(u16(VERSIONS["TLS 1.3"]))]);
    // Any 32 bytes are a public key of this curve; nobody will need the private one.
    all.push([51, sized16(Buffer.concat([u16(X25519), sized16(randomBytes(32))]))]);
  }
  return Buffer.concat(all.map(([type, content]) => Buffer.concat([u16(type), sized16(content)])));
}
