import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { closeWindow as close } from "@/lib/domain/probe/schedule/close-window";
import { WindowId } from "@/lib/domain/probe/schedule/window";
import { Outcome } from "@/lib/domain/probe/verdict";
import { onDeployment, workspaceNow } from "./command";

const Run = z.object({
  run: Id,
  at: z.iso.datetime(),
  outcome: Outcome,
  sha256: z.string(),
  totalMs: z.number().nullable(),
});

/** `since` and `now` are ms since 1970: when the probe was bound, and the moment at which the window is closed. */
const CloseWindow = z.object({
  deployment: Id,
  item: Id,
  binding: z.number().int(),
  window: WindowId,
  runs: z.array(Run),
  since: z.number(),
  now: z.number(),
});

/** Closes a window of a probe with what its runs said, once. */
export const closeWindow = onDeployment({
  input: CloseWindow,
  deed: null,
  gather: workspaceNow,
  decide: (deployment, { item, binding, window, runs, since, now }, _, { systems }) => {
    const maintenance = systems[deployment.system.id]?.maintenance ?? [];
    const ending = { item, binding, window };
    return { facts: close(deployment, ending, { runs, maintenance, since, now }), answer: {} };
  },
});
