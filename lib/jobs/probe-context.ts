import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/commands/context";

/** Who acts where a probe of a kind says something. */
export const probeContext = (kind: string): Context => ({
  actor: { kind: "probe", id: kind, name: `${spoken(kind)} probe` },
  person: null,
  session: null,
  once: null,
  newId: randomUUID,
});

const LONGEST_ACRONYM = 4;

/** `tls-cert` as it is spoken: "TLS cert". */
function spoken(kind: string): string {
  const [protocol = "", ...rest] = kind.split("-");
  const first =
    protocol.length <= LONGEST_ACRONYM ? protocol.toUpperCase() : `${protocol[0]?.toUpperCase()}${protocol.slice(1)}`;
  return [first, ...rest].join(" ");
}
