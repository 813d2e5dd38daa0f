import { z } from "zod";
import { bindProbe as bind } from "@/lib/domain/deployment/probing";
import { Id } from "@/lib/domain/id";
import { WindowId } from "@/lib/domain/probe/schedule/window";
import { ProbeCall } from "@/lib/domain/probe/verdict";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { probeSettings } from "./probe-settings";

export const BindProbe = ProbeCall.extend({
  deployment: Id,
  item: Id,
  automatic: z.boolean().optional(),
  windows: z.array(WindowId).max(WindowId.options.length).optional(),
});

/** Binds a probe to an item by hand, in place of the one bound before. */
export const bindProbe = onDeployment({
  input: BindProbe,
  deed: "bind-probes",
  decide: (deployment, { deployment: _, item, automatic, windows, ...call }, context) => {
    const probe = { ...call, settings: probeSettings(deployment, call) };
    const when = windows && { windows: [...new Set(windows)] };
    return {
      facts: bind(deployment, asker(context), { item, probe, ...(automatic && { automatic }), ...when }),
      answer: {},
    };
  },
});
