import { VERSIONS, type Version } from "./client-hello";

/** What a server said first. `suite` is its number; `alert` the name of the alert. */
export type Reply =
  | {
      is: "accepted";
      version: Version | null;
      suite: number;
      compressed: boolean;
      renegotiates: boolean;
      http2: boolean;
    }
  | { is: "refused"; alert: string }
  /** The hello itself was not understood: that says nothing of what it offered. */
  | { is: "misread"; alert: string }
  | { is: "closed" }
  | { is: "silent" }
  | { is: "foreign" };

// https://www.rfc-editor.org/rfc/rfc8446#section-6
const ALERTS: Record<number, string> = {
  0: "close notify",
  10: "unexpected message",
  40: "handshake failure",
  42: "bad certificate",
  43: "unsupported certificate",
  47: "illegal parameter",
  48: "unknown authority",
  49: "access denied",
  50: "decode error",
  70: "protocol version",
  71: "insufficient security",
  80: "internal error",
  86: "inappropriate fallback",
  109: "missing extension",
  110: "unsupported extension",
  112: "unrecognized name",
  116: "certificate required",
  120: "no application protocol",
};
const REFUSALS = new Set([40, 70, 71, 80, 86]);

const HANDSHAKE = 22;
const ALERT = 21;
const SERVER_HELLO = 2;

/** Reads the reply to a hello, as far as it has come; null where more is needed. */
export function serverReply(bytes: Buffer): Reply | null {
  let said = Buffer.alloc(0);
  for (const record of records(bytes)) {
    if (record === null) return { is: "foreign" };
    if (record.type === HANDSHAKE) said = Buffer.concat([said, record.content]);
    const reply = record.type === ALERT ? alertIn(record.content) : helloIn(said);
    if (reply) return reply;
  }
  return null;
}

/** The records that came whole; null for the first that is none. */
function* records(bytes: Buffer): Generator<{ type: number; content: Buffer } | null> {
  for (let at = 0; at < bytes.length; ) {
    const [type = 0, major = 3] = bytes.subarray(at);
    if ((type !== HANDSHAKE && type !== ALERT) || major !== 3) return void (yield null);
    if (bytes.length < at + 5) return;
    const end = at + 5 + bytes.readUInt16BE(at + 3);
    if (bytes.length < end) return;
    yield { type, content: bytes.subarray(at + 5, end) };
    at = end;
  }
}

function alertIn(content: Buffer): Reply | null {
  const [level = 2, code = 0] = content;
  if (level === 1 && code !== 0) return null;
  const alert = ALERTS[code] ?? `alert ${code}`;
  if (code === 0) return { is: "closed" };
  return { is: REFUSALS.has(code) ? "refused" : "misread", alert };
}

function helloIn(said: Buffer): Reply | null {
  if (said.length < 4) return null;
  if (said[0] !== SERVER_HELLO) return { is: "foreign" };
  const length = said.readUIntBE(1, 3);
  if (said.length < 4 + length) return null;
  try {
    return readHello(said.subarray(4, 4 + length));
  } catch {
    return { is: "foreign" };
  }
}

function readHello(hello: Buffer): Reply {
  const after = 35 + hello.readUInt8(34);
  const extensions = extensionsIn(hello.subarray(after + 3));
  const chosen = extensions.get(43)?.readUInt16BE(0) ?? hello.readUInt16BE(0);
  return {
    is: "accepted",
    version: (Object.keys(VERSIONS) as Version[]).find((version) => VERSIONS[version] === chosen) ?? null,
    suite: hello.readUInt16BE(after),
    compressed: hello.readUInt8(after + 2) !== 0,
    renegotiates: extensions.has(0xff01),
    http2: extensions.get(16)?.subarray(3).toString("latin1") === "h2",
  };
}

function extensionsIn(bytes: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  for (let at = 2; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at + 2);
    found.set(bytes.readUInt16BE(at), bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return found;
}
