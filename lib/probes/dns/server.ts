import { isIP } from "node:net";
import type { Target } from "../probe";

const DNS = 53;

/** A name server as it is written: `9.9.9.9`, `ns1.example.org:5353`, `[2001:db8::1]:53`. Null where it is none. */
export function readServer(text: string): Target | null {
  if (isIP(text) !== 0) return { host: text, port: DNS };
  const [, six, name, port] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9_.-]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = six ?? name;
  const number = port === undefined ? DNS : Number(port);
  if (host === undefined || (six !== undefined && isIP(six) !== 6) || number < 1 || number > 65_535) return null;
  return { host, port: number };
}
