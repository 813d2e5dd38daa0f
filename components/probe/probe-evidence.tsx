"use client";

import { useEffect, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { CodeBlock } from "@/components/ui/code-block";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import { api } from "@/lib/client/api";
import type { Evidence } from "@/lib/domain/probe/evidence";

/** What a run saw, as it is kept: each expectation beside what was there, the answer's head and the beginning of its body. */
export function ProbeEvidence({ run, sha256 }: { run: string; sha256: string }) {
  const { evidence, trouble } = useEvidence(run);
  if (!evidence) return <p role="status">{trouble ?? "Fetching the evidence."}</p>;
  const { request, response, target, phases, assertions } = evidence;
  return (
    <div className="grid gap-3 rounded-lg border border-rule bg-surface p-3">
      <p>
        {request ? `${request.method} ${request.url}` : "Nothing was asked"}
        {target?.ip ? `, at ${target.ip} port ${target.port}` : ""}. <Time at={evidence.startedAt} style="full" />
        {phases.total === null ? "" : `, ${Math.round(phases.total)} ms`}.
      </p>
      <ul className="grid gap-1">
        {assertions.map(({ what, outcome, expected, seen }) => (
          <li key={what} className="flex gap-2">
            <Sign name={outcome} label={outcome} />
            <span className="min-w-0 wrap-anywhere">
              {what}: expected {expected}, seen {seen}
            </span>
          </li>
        ))}
      </ul>
      {response ? <CodeBlock text={headOf(response)} caption="What came back, its beginning" /> : null}
      <p className="font-mono text-12 wrap-anywhere text-muted">sha-256 of the evidence {sha256}</p>
    </div>
  );
}

const headOf = ({ status, headers, excerpt }: NonNullable<Evidence["response"]>): string =>
  [`HTTP ${status}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), "", excerpt].join("\n");

function useEvidence(run: string) {
  const { head } = useRunPlace();
  const [found, setFound] = useState<{ evidence: Evidence | null; trouble: string | null }>({
    evidence: null,
    trouble: null,
  });
  useEffect(() => {
    const fetchIt = async () => {
      const response = await api.deployments[":id"].runs[":run"].$get({ param: { id: head.id, run } });
      if (!response.ok) throw new TypeError(response.statusText);
      const { evidence } = await response.json();
      setFound({ evidence, trouble: evidence ? null : "This run has no evidence yet." });
    };
    fetchIt().catch(() => setFound({ evidence: null, trouble: "The evidence could not be fetched. Try again." }));
  }, [head.id, run]);
  return found;
}
