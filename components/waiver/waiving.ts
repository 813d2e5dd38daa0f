import { useRunPlace } from "@/components/run/run-context";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Attempt } from "@/lib/client/send";
import type { Acceptance } from "@/lib/domain/waiver/fact";

type Asked = { item: string; rev: number; accepts: Acceptance; reason: string; expires: string | null };

/** Asks for waivers and decides on them; each act answers whether it was taken. */
export function useWaiving() {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const settle = async (attempt: Attempt<unknown>): Promise<boolean> => {
    const answered = await send(attempt);
    await run.refresh();
    return answered !== null && answered.refused === null;
  };
  const waivers = api.deployments[":id"].waivers;
  const at = (seq: number) => ({ id: head.id, seq: String(seq) });
  return {
    pending,
    refused: refused?.message,
    ask: (json: Asked) => settle((headers) => waivers.$post({ param: { id: head.id }, json }, { headers })),
    grant: (seq: number) =>
      settle((headers) => waivers[":seq"].grant.$post({ param: at(seq), json: { comment: null } }, { headers })),
    refuse: (seq: number, reason: string) =>
      settle((headers) => waivers[":seq"].refuse.$post({ param: at(seq), json: { reason } }, { headers })),
    withdraw: (seq: number, reason: string) =>
      settle((headers) => waivers[":seq"].withdraw.$post({ param: at(seq), json: { reason } }, { headers })),
  };
}
