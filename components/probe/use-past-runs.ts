import { useEffect, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { api } from "@/lib/client/api";

const ask = (deployment: string, item: string) =>
  api.deployments[":id"].items[":item"].runs.$get({ param: { id: deployment, item } });

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof ask>>["json"]>>;
export type PastRun = Answer["runs"][number];

export type PastRuns = { runs: PastRun[] | null; trouble: string | null };

/** The runs of an item's probe that ended, oldest first; fetched anew at each `turn`, and not at all where it is null. */
export function usePastRuns(item: string, turn: string | null): PastRuns {
  const { head } = useRunPlace();
  const [runs, setRuns] = useState<PastRun[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    if (turn === null) return undefined;
    let isLate = false;
    const fetchThem = async () => {
      const response = await ask(head.id, item);
      if (!response.ok) throw new TypeError(response.statusText);
      const { runs: found } = await response.json();
      if (isLate) return;
      setRuns(found.toReversed());
      setTrouble(null);
    };
    fetchThem().catch(() => setTrouble("The runs could not be fetched. Close this and open it again."));
    return () => {
      isLate = true;
    };
  }, [head.id, item, turn]);
  return { runs, trouble };
}
