import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/commands/context";

/** The installation itself acts: while it is set up there is nobody yet to do it. */
export const installation: Context = {
  actor: { kind: "installation", id: "installation", name: "Countersign" },
  person: null,
  session: null,
  once: null,
  newId: randomUUID,
};
