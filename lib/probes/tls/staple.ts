/** What a stapled OCSP answer says of the certificate it comes with; `unreadable` where it is none. */
export type Staple = "good" | "revoked" | "unknown" | "unreadable";

type Element = { tag: number; content: Buffer };

const STATUS: Record<number, Staple> = { 0: "good", 1: "revoked", 2: "unknown" };
const PRODUCED_AT = 0x18;

/**
 * Reads the status of the first answer in a staple (DER, https://www.rfc-editor.org/rfc/rfc6960#section-4.2.1). Its signature
 * is not verified: a server that itself says that its certificate was revoked is believed.
 */
export function stapleStatus(staple: Buffer): Staple {
  try {
    const [, answer] = parts(only(staple));
    const [, basic] = parts(only(answer));
    const [data] = parts(only(basic));
    const fields = parts(data);
    const responses = fields[fields.findIndex(({ tag }) => tag === PRODUCED_AT) + 1];
    const [first] = parts(responses);
    const [, status] = parts(first);
    return STATUS[(status?.tag ?? 0xff) & 0x1f] ?? "unreadable";
  } catch {
    return "unreadable";
  }
}

/** The one element something holds. */
function only(held: Element | Buffer | undefined): Element {
  const [first] = elements(Buffer.isBuffer(held) ? held : (held?.content ?? Buffer.alloc(0)));
  if (!first) throw new RangeError("nothing is in it");
  return first;
}

const parts = (element: Element | undefined): Element[] => elements(element?.content ?? Buffer.alloc(0));

function elements(bytes: Buffer): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const short = bytes.readUInt8(at + 1);
    const more = short < 0x80 ? 0 : short & 0x7f;
    const length = more === 0 ? short : bytes.readUIntBE(at + 2, more);
    const from = at + 2 + more;
    if (from + length > bytes.length) throw new RangeError("it ends too early");
    found.push({ tag: bytes.readUInt8(at), content: bytes.subarray(from, from + length) });
    at = from + length;
  }
  return found;
}
