import { randomUUID } from "node:crypto";
import type { Asking, Context } from "@/lib/commands/context";

/** Somebody of the demonstration, with the password only this run knows. */
export type Player = { person: Asking; password: string; role: string | null };

/** Acts as a player does through the console, only without a session. */
export const as = ({ person }: Player): Context => ({
  actor: { kind: "person", id: person.id, name: person.name },
  ...{ person, session: null, once: null, newId: randomUUID },
});
