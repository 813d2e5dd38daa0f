import { z } from "@hono/zod-openapi";
import { CreateSystem, createSystem } from "@/lib/commands/create-system";
import { SetVariable, setVariable } from "@/lib/commands/set-variable";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const create = act("/systems", {
  summary: "Add an application that is deployed",
  body: CreateSystem,
  answer: z.object({ id: z.string(), seq: z.number() }),
});

const setOne = act("/systems/{system}/variables", {
  summary: "Set what fills a placeholder in deployments to come",
  body: SetVariable.omit({ system: true }),
  answer: z.object({ seq: z.number() }),
});

/** The applications that are deployed. */
export const systems = noun()
  .openapi(create, async (c) => c.json(await createSystem(c.req.valid("json"), contextOf(c)), 200))
  .openapi(setOne, async (c) =>
    c.json(await setVariable({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  );
