import { useEffect, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { api } from "@/lib/client/api";

const ask = (deployment: string, item: string) =>
  api.deployments[":id"].items[":item"].runs.$get({ param: { id: deployment, item } });

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof ask>>["json"]>>;
export type PastRun = Answer["runs"][number];

/** The runs of an item's probe that ended, oldest first. */
export function usePastRuns(item: string): { runs: PastRun[] | null; trouble: string | null } {
  const { head } = useRunPlace();
  const [runs, setRuns] = useState<PastRun[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const fetchThem = async () => {
      const response = await ask(head.id, item);
      if (!response.ok) throw new TypeError(response.statusText);
      setRuns((await response.json()).runs.toReversed());
    };
    fetchThem().catch(() => setTrouble("The runs could not be fetched. Close this and open it again."));
  }, [head.id, item]);
  return { runs, trouble };
}
