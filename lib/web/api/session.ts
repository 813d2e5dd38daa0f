import { z } from "@hono/zod-openapi";
import { SIGNING_IN } from "@/lib/access/challenges";
import { perWindow } from "@/lib/access/limits";
import { askPasskey } from "@/lib/access/passkeys";
import { endSession, endSessions, openSession } from "@/lib/access/sessions";
import { ChangePassword, changePassword } from "@/lib/commands/change-password";
import { AccountRole } from "@/lib/domain/actor";
import { Holding } from "@/lib/domain/workspace/fact";
import { askerIn, contextOf } from "@/lib/web/context";
import { sessionCookie } from "@/lib/web/cookies";
import { seal } from "@/lib/web/ticket";
import { act } from "./act";
import { ask } from "./ask";
import { noun } from "./noun";

const Asking = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  account: AccountRole,
  roles: z.array(Holding),
});

const challenges = perWindow("sign-in.challenge", 30, 60);

const End = z.object({ everywhere: z.boolean().default(false) });

/** Who is signed in, and how that ends. Signing in is next-auth's. */
export const session = noun()
  .openapi(ask("/session", { summary: "Who is signed in", answer: z.object({ person: Asking }) }), (c) => {
    const { seq: _, ...person } = askerIn(c).person;
    return c.json({ person }, 200);
  })
  .openapi(
    act("/session/passkey-challenge", {
      summary: "What the browser is to ask a passkey for signing in",
      body: z.object({}),
      answer: z.object({ options: z.string() }),
    }),
    async (c) => {
      await challenges.spend(c.env.network);
      const options = await askPasskey(null, { session: null, purpose: SIGNING_IN });
      return c.json({ options: JSON.stringify(options) }, 200);
    },
  )
  .openapi(act("/session/end", { summary: "Sign out", body: End, answer: z.object({}) }), async (c) => {
    const asker = askerIn(c);
    if (c.req.valid("json").everywhere) await endSessions(asker.person.id);
    else await endSession(asker.session);
    c.header("Set-Cookie", sessionCookie(""));
    c.header("Clear-Site-Data", '"cache", "cookies", "storage"');
    return c.json({}, 200);
  })
  .openapi(
    act("/session/password", {
      summary: "Change one's own password; every session but this ends",
      body: ChangePassword,
      answer: z.object({ seq: z.number() }),
    }),
    async (c) => {
      const { seq } = await changePassword(c.req.valid("json"), contextOf(c));
      const sid = await openSession(askerIn(c).person.id, c.req.header("User-Agent") ?? "");
      c.header("Set-Cookie", sessionCookie(await seal(sid)));
      return c.json({ seq }, 200);
    },
  );
