import { z } from "@hono/zod-openapi";
import { RemoveSecret, removeSecret } from "@/lib/commands/remove-secret";
import { SetSecret, setSecret } from "@/lib/commands/set-secret";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const set = act("/systems/{system}/secrets", {
  summary: "Enter a secret for probes, or enter it anew; no route ever answers its value",
  body: SetSecret.omit({ system: true }),
  answer: z.object({ id: z.string(), seq: z.number() }),
});

const remove = act("/systems/{system}/secrets/{secret}/remove", {
  summary: "Remove a secret",
  body: RemoveSecret.omit({ system: true, secret: true }),
  answer: z.object({ seq: z.number() }),
});

/** What only the worker opens. */
export const secrets = noun()
  .openapi(set, async (c) =>
    c.json(await setSecret({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(remove, async (c) =>
    c.json(await removeSecret({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  );
