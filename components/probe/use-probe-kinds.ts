import { useEffect, useState } from "react";
import { api } from "@/lib/client/api";

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof ask>>["json"]>>;
export type ProbeKind = Answer["kinds"][number];
export type KnownSecret = Answer["secrets"][number];

const ask = (deployment: string) => api.deployments[":id"]["probe-kinds"].$get({ param: { id: deployment } });

/** The kinds of probes and the secrets they may name; null until they are there. `trouble` where they do not come. */
export function useProbeKinds(deployment: string): { offer: Answer | null; trouble: string | null } {
  const [offer, setOffer] = useState<Answer | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const fetchThem = async () => {
      const response = await ask(deployment);
      if (!response.ok) throw new TypeError(response.statusText);
      setOffer(await response.json());
    };
    fetchThem().catch(() => setTrouble("The kinds of probes could not be fetched. Close this and open it again."));
  }, [deployment]);
  return { offer, trouble };
}
