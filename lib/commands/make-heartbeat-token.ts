import { z } from "zod";
import { offerHeartbeatToken } from "@/lib/access/heartbeat-tokens";
import { type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { type Command, onDeployment } from "./command";

const MakeHeartbeatToken = z.object({ deployment: Id, item: Id });

const making = onDeployment({
  input: MakeHeartbeatToken,
  deed: "bind-probes",
  decide: (deployment, { item }) => {
    demandHeartbeat(deployment, item);
    return { facts: [], answer: {} };
  },
});

/** Makes the token with which something reports to the heartbeat probe of an item; the one before ends. It is stored nowhere. */
export const makeHeartbeatToken: Command<{ token: string }> = async (raw, context) => {
  const { seq } = await making(raw, context);
  return { seq, token: await offerHeartbeatToken(MakeHeartbeatToken.parse(raw), context.actor.name) };
};

function demandHeartbeat(deployment: Deployment, id: string): void {
  const item = itemOf(deployment, id);
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; nothing reports to it any more.");
  if (deployment.probes[item.id]?.call.kind !== "heartbeat")
    throw new Refusal("conflict", "No heartbeat probe is bound to this item. Bind one first; it waits for reports.");
}
