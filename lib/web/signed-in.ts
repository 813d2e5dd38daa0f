import { createMiddleware } from "hono/factory";
import { Refusal } from "@/lib/domain/refusal";
import { askerOf } from "./asker";
import type { Door } from "./door";

/** The only places nobody has to be signed in for. */
const OPEN = /^\/api\/v1\/(health|openapi\.json|links\/[^/]+)$/;

/** Everybody must be signed in, everywhere else. */
export const signedIn = createMiddleware<Door>(async (c, next) => {
  const asker = OPEN.test(c.req.path) ? null : await askerOf(c.req.raw);
  if (!asker && !OPEN.test(c.req.path))
    throw new Refusal(
      "signed-out",
      "You are not signed in, or your session has ended. Sign in; what you typed is kept.",
    );
  c.set("asker", asker);
  await next();
});
