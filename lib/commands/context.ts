import type { Actor } from "@/lib/domain/actor";
import type { HeldRole } from "@/lib/domain/workspace/held-role";
import type { Person } from "@/lib/domain/workspace/workspace";

/** Who of the people is asking, as read with the session: what they may do, and the entry that last changed it. */
export type Asking = Pick<Person, "id" | "name" | "email" | "account" | "seq"> & { roles: HeldRole[] };

/**
 * Who is acting and what proves it. Built at the border; a verb never asks the world.
 * `person` is null for the worker and the installation, which come without a session.
 */
export type Context = {
  actor: Actor;
  person: Asking | null;
  /** The session's id as it is stored (hashed); checked again in the call that writes. */
  session: string | null;
  /** The key of this act and the hash of what it asked for: the same act sent again is answered, not repeated. */
  once: { key: string; request: string } | null;
  newId: () => string;
};

/** The context of a person's request. */
export const personContext = (
  person: Asking,
  session: string,
  once: Context["once"],
  newId: () => string,
): Context => ({ actor: { kind: "person", id: person.id, name: person.name }, person, session, once, newId });
