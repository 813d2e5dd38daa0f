import { createRoute, type z } from "@hono/zod-openapi";
import { type PathParams, pathParams } from "./path-params";

/** A POST that changes something. `body` is the verb's own input without what the path says; `answer` what it answers. */
export const act = <Path extends string, Body extends z.ZodType, Answer extends z.ZodType>(
  path: Path,
  { summary, body, answer }: { summary: string; body: Body; answer: Answer },
) =>
  createRoute({
    method: "post",
    path,
    summary,
    request: {
      // Safe: an object without a schema for the path where the path names nothing.
      ...(pathParams(path) as PathParams<Path>),
      body: { content: { "application/json": { schema: body } }, required: true as const },
    },
    responses: { 200: { description: "Done", content: { "application/json": { schema: answer } } } },
  });
