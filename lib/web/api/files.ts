import { createRoute, z } from "@hono/zod-openapi";
import { keepFile } from "@/lib/commands/keep-file";
import { SentFile } from "@/lib/domain/evidence/evidence-input";
import { EVIDENCE_LIMITS, FILE_TOO_LARGE } from "@/lib/domain/evidence/evidence-limits";
import { KeptFile } from "@/lib/domain/evidence/fact";
import { contextOf } from "@/lib/web/context";
import { takeIn } from "@/lib/web/take-in";
import { noun } from "./noun";

const send = createRoute({
  method: "post",
  path: "/files",
  summary: "Send a file that evidence or a signature on paper will name: its bytes are the body, at most 10,000,000",
  request: {
    query: SentFile,
    body: { content: { "application/octet-stream": { schema: z.string() } }, required: true },
  },
  responses: {
    200: { description: "What was kept", content: { "application/json": { schema: KeptFile } } },
  },
});

/** What people send to be kept. It belongs to nothing until a fact names it, and is given out only where one does. */
export const files = noun().openapi(send, async (c) => {
  // Read only once it is known that whoever sends it may: this is the largest thing anybody may send.
  const read = () => takeIn(c.req.raw, EVIDENCE_LIMITS.fileBytes, FILE_TOO_LARGE);
  return c.json(await keepFile({ ...c.req.valid("query"), read }, contextOf(c)), 200);
});
