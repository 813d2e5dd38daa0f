import { z } from "@hono/zod-openapi";
import { callGo } from "@/lib/commands/call-go";
import { CloseDeployment, closeDeployment } from "@/lib/commands/close-deployment";
import { completeLaunch } from "@/lib/commands/complete-launch";
import { CorrectOutcome, correctOutcome } from "@/lib/commands/correct-outcome";
import { declareNoGo, NoGo } from "@/lib/commands/declare-no-go";
import { DeclareProcedure, declareProcedure } from "@/lib/commands/declare-procedure";
import { FillDetail, fillDetail } from "@/lib/commands/fill-detail";
import { liftNoGo } from "@/lib/commands/lift-no-go";
import { MoveT0, moveT0 } from "@/lib/commands/move-t0";
import { OpenDeployment, openDeployment } from "@/lib/commands/open-deployment";
import { SetDeploymentVariable, setDeploymentVariable } from "@/lib/commands/set-deployment-variable";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { runState } from "@/lib/queries/run-state";
import { askerIn, contextOf } from "@/lib/web/context";
import { act } from "./act";
import { ask } from "./ask";
import { noun } from "./noun";

const answer = z.object({ seq: z.number() });
const nothing = z.object({});
const itself = { deployment: true } as const;
const at = "/deployments/{id}";

// Safe: the query answers with nothing else. Its every part spelled out would be a second definition to keep.
const State = z.looseObject({ seq: z.number() }) as unknown as z.ZodType<RunState>;

const open = act("/deployments", {
  summary: "Begin a deployment",
  body: OpenDeployment,
  answer: answer.extend({ id: z.string(), staffing: z.array(z.string()) }),
});
const look = ask(at, { summary: "How a deployment stands for who asks", answer: State });
const fill = act(`${at}/details`, { summary: "Fill in a blank", body: FillDetail.omit(itself), answer });
const variable = act(`${at}/variables`, {
  summary: "Set what fills a placeholder",
  body: SetDeploymentVariable.omit(itself),
  answer,
});
const move = act(`${at}/t0`, { summary: "Move the planned launch", body: MoveT0.omit(itself), answer });
const veto = act(`${at}/no-go`, { summary: "Declare NO-GO", body: NoGo.omit(itself), answer });
const lift = act(`${at}/no-go/lift`, { summary: "Lift the NO-GO", body: NoGo.omit(itself), answer });
const go = act(`${at}/go`, { summary: "Call go", body: nothing, answer });
const live = act(`${at}/live`, { summary: "Say that the launch is through", body: nothing, answer });
const procedure = act(`${at}/procedures`, {
  summary: "Declare a rollback or an incident",
  body: DeclareProcedure.omit(itself),
  answer,
});
const close = act(`${at}/close`, { summary: "Close with its outcome", body: CloseDeployment.omit(itself), answer });
const correct = act(`${at}/outcome`, { summary: "Correct the outcome", body: CorrectOutcome.omit(itself), answer });

const named = ({ id }: { id: string }) => ({ deployment: id });

/** The life of a deployment, from its opening to its outcome. */
export const deployments = noun()
  .openapi(open, async (c) => c.json(await openDeployment(c.req.valid("json"), contextOf(c)), 200))
  .openapi(look, async (c) => c.json(await runState(c.req.valid("param").id, askerIn(c).person), 200))
  .openapi(fill, async (c) =>
    c.json(await fillDetail({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(variable, async (c) =>
    c.json(await setDeploymentVariable({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(move, async (c) =>
    c.json(await moveT0({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(veto, async (c) =>
    c.json(await declareNoGo({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(lift, async (c) =>
    c.json(await liftNoGo({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(go, async (c) => c.json(await callGo(named(c.req.valid("param")), contextOf(c)), 200))
  .openapi(live, async (c) => c.json(await completeLaunch(named(c.req.valid("param")), contextOf(c)), 200))
  .openapi(procedure, async (c) =>
    c.json(await declareProcedure({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(close, async (c) =>
    c.json(await closeDeployment({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(correct, async (c) =>
    c.json(await correctOutcome({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  );
