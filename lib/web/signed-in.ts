import { createMiddleware } from "hono/factory";
import { Refusal } from "@/lib/domain/refusal";
import { askerOf } from "./asker";
import type { Door } from "./door";
import { lacksFactor } from "./lacks-factor";

/** The only places nobody has to be signed in for. */
const OPEN = /^\/api\/v1\/(health|heartbeats|openapi\.json|links\/[^/]+|session\/passkey-challenge)$/;

/** Where somebody enrols the second factor they lack. */
const ENROLLING = /^\/api\/v1\/(session|factors)(\/|$)/;

/** Everybody must be signed in, everywhere else, with a second factor where it is demanded of them. */
export const signedIn = createMiddleware<Door>(async (c, next) => {
  const asker = OPEN.test(c.req.path) ? null : await askerOf(c.req.raw);
  if (!asker && !OPEN.test(c.req.path))
    throw new Refusal(
      "signed-out",
      "You are not signed in, or your session has ended. Sign in; what you typed is kept.",
    );
  if (asker && !ENROLLING.test(c.req.path) && (await lacksFactor(asker)))
    throw new Refusal(
      "forbidden",
      "This workspace asks for a second factor of you. Enrol one under Your account, then go on.",
    );
  c.set("asker", asker);
  await next();
});
