import { useRunPlace } from "@/components/run/run-context";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Attempt } from "@/lib/client/send";

/** Notes follow-ups, gives them to somebody and closes them; each act answers whether it was taken. */
export function useFollowing() {
  const { head, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const settle = async (attempt: Attempt<unknown>): Promise<boolean> => {
    const answered = await send(attempt);
    await run.refresh();
    return answered !== null && answered.refused === null;
  };
  const followUps = api.deployments[":id"]["follow-ups"];
  const at = (seq: number) => ({ id: head.id, seq: String(seq) });
  return {
    pending,
    refused: refused?.message,
    note: (json: { item: string | null; text: string }) =>
      settle((headers) => followUps.$post({ param: { id: head.id }, json }, { headers })),
    assign: (seq: number, owner: string) =>
      settle((headers) => followUps[":seq"].assign.$post({ param: at(seq), json: { owner } }, { headers })),
    finish: (seq: number, comment: string) =>
      settle((headers) => followUps[":seq"].close.$post({ param: at(seq), json: { comment } }, { headers })),
  };
}
