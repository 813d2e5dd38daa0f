import { z } from "@hono/zod-openapi";
import { LiftMaintenance, liftMaintenance } from "@/lib/commands/lift-maintenance";
import { SetMaintenance, setMaintenance } from "@/lib/commands/set-maintenance";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const Written = z.object({ seq: z.number() });

const set = act("/systems/{system}/maintenance", {
  summary: "Say when a system may be away",
  body: SetMaintenance.omit({ system: true }),
  answer: Written,
});
const lift = act("/systems/{system}/maintenance/{maintenance}/lift", {
  summary: "End a maintenance before its time",
  body: LiftMaintenance.omit({ system: true, maintenance: true }),
  answer: Written,
});

/** When systems may be away. */
export const maintenance = noun()
  .openapi(set, async (c) =>
    c.json(await setMaintenance({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(lift, async (c) =>
    c.json(await liftMaintenance({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  );
