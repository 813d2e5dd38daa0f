import { createRoute, z } from "@hono/zod-openapi";
import { askerIn } from "@/lib/web/context";
import { eventsOf } from "@/lib/web/stream";
import { noun } from "./noun";

const asked = createRoute({
  method: "get",
  path: "/deployments/{deployment}/stream",
  summary: "Tells, live, whenever something has happened on a deployment",
  request: { params: z.object({ deployment: z.uuid("There is no such deployment.") }) },
  responses: {
    200: { description: 'Events whose data is { "seq": n }', content: { "text/event-stream": { schema: z.string() } } },
  },
});

/** What is happening, as it happens. */
export const streams = noun().openapi(asked, async (c) => {
  const events = await eventsOf(c.req.valid("param").deployment, askerIn(c).person.id, c.req.raw);
  // Nothing on the way may hold events back.
  return c.body(events, 200, { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" });
});
