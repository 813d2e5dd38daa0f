import { createRoute, type z } from "@hono/zod-openapi";
import { type PathParams, pathParams } from "./path-params";

/** A GET: changes nothing. */
export const ask = <Path extends string, Answer extends z.ZodType>(
  path: Path,
  { summary, answer }: { summary: string; answer: Answer },
) =>
  createRoute({
    method: "get",
    path,
    summary,
    // Safe: as in `act`.
    request: { ...(pathParams(path) as PathParams<Path>) },
    responses: { 200: { description: "The answer", content: { "application/json": { schema: answer } } } },
  });
