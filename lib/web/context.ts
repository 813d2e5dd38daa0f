import { createHmac, randomUUID } from "node:crypto";
import type { Context as Request } from "hono";
import type { Asker } from "@/lib/access/sessions";
import { type Context, personContext } from "@/lib/commands/context";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import type { Door } from "./door";

/** Who asks. Refuses where nobody is signed in. */
export function askerIn(c: Request<Door>): Asker {
  const asker = c.get("asker");
  if (!asker) throw new Refusal("signed-out", "You are not signed in. Sign in and try again.");
  return asker;
}

/** The context of an act. Refuses one without a key of its own: sent twice, it could happen twice. */
export function contextOf(c: Request<Door>): Context {
  const { person, session } = askerIn(c);
  return personContext(person, session, once(c), randomUUID);
}

function once(c: Request<Door>): NonNullable<Context["once"]> {
  const key = c.req.header("Idempotency-Key") ?? "";
  if (!/^[\w-]{8,100}$/.test(key))
    throw new Refusal(
      "invalid",
      "Send an Idempotency-Key with every act: 8 to 100 letters, digits or dashes, new for each.",
    );
  // Keyed, because a body may hold a password, and a bare hash of it would be a quick way to guess.
  const request = createHmac("sha256", env.NEXTAUTH_SECRET).update(`${c.req.method} ${c.req.path}\n${c.get("body")}`);
  return { key, request: request.digest("hex") };
}
