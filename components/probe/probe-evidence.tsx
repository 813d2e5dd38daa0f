"use client";

import { useEffect, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { api } from "@/lib/client/api";
import { EvidenceShown } from "./evidence-shown";
import type { Look } from "./follow-run";

/** What a run saw, as it is kept. */
export function ProbeEvidence({ run }: { run: string }) {
  const { look, trouble } = useLook(run);
  if (!look?.evidence) return <p role="status">{trouble ?? "Fetching the evidence."}</p>;
  return <EvidenceShown evidence={look.evidence} sha256={look.sha256} />;
}

const NOTHING = { look: null, trouble: null };

function useLook(run: string) {
  const { head } = useRunPlace();
  const [found, setFound] = useState<{ look: Look | null; trouble: string | null }>(NOTHING);
  useEffect(() => {
    const fetchIt = async () => {
      const response = await api.deployments[":id"].runs[":run"].$get({ param: { id: head.id, run } });
      if (!response.ok) throw new TypeError(response.statusText);
      const look = await response.json();
      setFound({ look, trouble: look.evidence ? null : "This run has no evidence yet." });
    };
    setFound(NOTHING);
    fetchIt().catch(() => setFound({ look: null, trouble: "The evidence could not be fetched. Try again." }));
  }, [head.id, run]);
  return found;
}
