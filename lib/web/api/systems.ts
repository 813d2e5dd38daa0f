import { z } from "@hono/zod-openapi";
import { CreateSystem, createSystem } from "@/lib/commands/create-system";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const create = act("/systems", {
  summary: "Add an application that is deployed",
  body: CreateSystem,
  answer: z.object({ id: z.string(), seq: z.number() }),
});

/** The applications that are deployed. */
export const systems = noun().openapi(create, async (c) =>
  c.json(await createSystem(c.req.valid("json"), contextOf(c)), 200),
);
