import { z } from "@hono/zod-openapi";
import { CreateSystem, createSystem } from "@/lib/commands/create-system";
import { LiftFreeze, liftFreeze } from "@/lib/commands/lift-freeze";
import { NameAuthority, nameAuthority } from "@/lib/commands/name-authority";
import { SetFreeze, setFreeze } from "@/lib/commands/set-freeze";
import { SetVariable, setVariable } from "@/lib/commands/set-variable";
import { TightenPolicy, tightenPolicy } from "@/lib/commands/tighten-policy";
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

const authority = act("/systems/{system}/authority", {
  summary: "Name who may go ahead with blockers in its deployments",
  body: NameAuthority.omit({ system: true }),
  answer: z.object({ seq: z.number() }),
});

const policy = act("/systems/{system}/policy", {
  summary: "Set what it demands beyond the rules of templates, for what is opened from here on",
  body: TightenPolicy.omit({ system: true }),
  answer: z.object({ seq: z.number(), staffing: z.array(z.string()) }),
});

const freeze = act("/systems/{system}/freezes", {
  summary: "Hold launches that are planned from one moment until another",
  body: SetFreeze.omit({ system: true }),
  answer: z.object({ seq: z.number() }),
});

const lift = act("/systems/{system}/freezes/{freeze}/lift", {
  summary: "Lift a freeze before it ends",
  body: LiftFreeze.omit({ system: true, freeze: true }),
  answer: z.object({ seq: z.number() }),
});

/** The applications that are deployed. */
export const systems = noun()
  .openapi(create, async (c) => c.json(await createSystem(c.req.valid("json"), contextOf(c)), 200))
  .openapi(setOne, async (c) =>
    c.json(await setVariable({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(authority, async (c) =>
    c.json(await nameAuthority({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(policy, async (c) =>
    c.json(await tightenPolicy({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(freeze, async (c) =>
    c.json(await setFreeze({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(lift, async (c) =>
    c.json(await liftFreeze({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  );
