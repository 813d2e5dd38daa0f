import { OpenAPIHono } from "@hono/zod-openapi";
import type { Door } from "@/lib/web/door";

/**
 * The routes of one noun. Give each a line: `.openapi(act("/things/{thing}/mend", { … }), async (c) => c.json(await
 * mendThing({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200))`, and mount the noun in `api.ts`.
 */
export const noun = () =>
  new OpenAPIHono<Door>({
    defaultHook: (result) => {
      if (!result.success) throw result.error;
    },
  });
