import { createRoute, z } from "@hono/zod-openapi";
import { recordPage } from "@/lib/queries/record-page";
import { noun } from "./noun";

const Line = z.object({
  stream: z.string(),
  seq: z.number(),
  at: z.string(),
  prev: z.string(),
  payload: z.string(),
  hash: z.string(),
});

const look = createRoute({
  method: "get",
  path: "/record",
  summary: "The lines of the record as they are stored and hashed, newest first",
  request: {
    query: z.object({
      stream: z.string().max(60).optional(),
      before: z.coerce.number().int().positive().max(2_000_000_000).optional(),
    }),
  },
  responses: {
    200: {
      description: "At most 200 lines of one stream; of the workspace where no stream is named",
      content: {
        "application/json": {
          schema: z.object({
            stream: z.string(),
            head: z.object({ seq: z.number(), hash: z.string() }),
            lines: z.array(Line),
            before: z.number().nullable(),
          }),
        },
      },
    },
  },
});

/** The record, for whoever verifies it on their own. */
export const record = noun().openapi(look, async (c) => {
  const { stream, before } = c.req.valid("query");
  return c.json(await recordPage(stream, before), 200);
});
