import { z } from "@hono/zod-openapi";
import { MarkSeen, markSeen } from "@/lib/commands/mark-seen";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const seen = act("/waiting/seen", {
  summary: "Remember that what was told until a moment has been read",
  body: MarkSeen,
  answer: z.object({}),
});

/** What waits for a person, and what they were told. */
export const waiting = noun().openapi(seen, async (c) =>
  c.json(await markSeen(c.req.valid("json"), contextOf(c)), 200),
);
