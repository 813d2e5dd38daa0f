import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/commands/context";

/** Who acts where a probe of a kind says something. */
export const probeContext = (kind: string): Context => ({
  actor: { kind: "probe", id: kind, name: `${kind.toUpperCase()} probe` },
  person: null,
  session: null,
  once: null,
  newId: randomUUID,
});
