import { createRoute, z } from "@hono/zod-openapi";
import { health as healthNow } from "@/lib/queries/health";
import { noun } from "./noun";

const Part = z.enum(["up", "down"]);
const Health = z.object({ database: Part, worker: Part });
const content = { "application/json": { schema: Health } };

const asked = createRoute({
  method: "get",
  path: "/health",
  summary: "How the parts are",
  responses: {
    200: { description: "It can serve", content },
    503: { description: "It cannot: the database does not answer", content },
  },
});

/** For whoever watches over the installation; nobody has to be signed in. */
export const health = noun().openapi(asked, async (c) => {
  const now = await healthNow();
  return now.database === "up" ? c.json(now, 200) : c.json(now, 503);
});
