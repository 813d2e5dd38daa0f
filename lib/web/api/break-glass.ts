import { z } from "@hono/zod-openapi";
import { BreakGlass, breakGlass as force } from "@/lib/commands/break-glass";
import { CloseReview, closeReview } from "@/lib/commands/close-review";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const itself = { deployment: true } as const;
const answer = z.object({ seq: z.number() });

const go = act("/deployments/{id}/break-glass", {
  summary: "Go with blockers, after authenticating again for it",
  body: BreakGlass.omit(itself),
  answer,
});
const review = act("/deployments/{id}/break-glass/review", {
  summary: "Close the review that a break-glass owes",
  body: CloseReview.omit(itself),
  answer,
});

/** The one way around what is in the way of a launch, and its review. */
export const breakGlass = noun()
  .openapi(go, async (c) =>
    c.json(await force({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  )
  .openapi(review, async (c) =>
    c.json(await closeReview({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  );
