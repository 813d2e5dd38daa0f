import { randomUUID } from "node:crypto";
import { z } from "@hono/zod-openapi";
import { AcceptLink, acceptLink } from "@/lib/commands/accept-link";
import { offerOf } from "@/lib/commands/offer-of";
import { Holding } from "@/lib/domain/workspace/fact";
import { act } from "./act";
import { ask } from "./ask";
import { noun } from "./noun";

const Offer = z.object({
  kind: z.enum(["owner", "invitation", "renewal"]),
  name: z.string(),
  email: z.string(),
  roles: z.array(Holding),
});

/** One-time links: what one offers, and taking it up. Nobody is signed in here. */
export const links = noun()
  .openapi(ask("/links/{token}", { summary: "What a one-time link offers", answer: Offer }), async (c) =>
    c.json(await offerOf(c.req.valid("param").token), 200),
  )
  .openapi(
    act("/links/{token}", {
      summary: "Choose a password and join; then sign in",
      body: AcceptLink.omit({ token: true }),
      answer: z.object({ email: z.string() }),
    }),
    async (c) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      const { email } = await acceptLink(input, randomUUID);
      return c.json({ email }, 200);
    },
  );
