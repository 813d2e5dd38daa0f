import { db } from "@/lib/db/client";
import { readWorkspace } from "@/lib/db/workspace";
import type { OwnedDomain } from "@/lib/domain/ownership/owned-domain";
import { Outcome } from "@/lib/domain/probe/verdict";
import { Refusal } from "@/lib/domain/refusal";
import type { System } from "@/lib/domain/workspace/workspace";
import { claimedDomains } from "./claimed-domains";

/** A probe as the list of a system shows it: `last` is its last run that ended. */
export type ListedProbe = {
  item: string;
  words: string;
  kind: string;
  automatic: boolean;
  last: { outcome: Outcome; summary: string; at: string } | null;
};

/** A deployment with the probes that are bound in it, in the order of its document. */
export type ProbedDeployment = {
  id: string;
  target: string;
  environment: string;
  rehearsal: boolean;
  closed: boolean;
  probes: ListedProbe[];
};

type SystemProbes = { system: System; deployments: ProbedDeployment[]; domains: OwnedDomain[] };

const MOST = 5;

/** What the probes of a system are and need: those of its last deployments, the open ones first, its secrets and domains. */
export async function systemProbes(id: string): Promise<SystemProbes> {
  const [{ systems }, domains] = await Promise.all([readWorkspace(), claimedDomains()]);
  const system = Object.hasOwn(systems, id) ? systems[id] : undefined;
  if (!system) throw new Refusal("missing", "There is no such system.");
  return { system, domains, deployments: await probedDeployments(id) };
}

type Row = Pick<ListedProbe, "item" | "words" | "kind" | "automatic"> & {
  deployment: string;
  outcome: string | null;
  summary: string | null;
  at: Date | null;
};

async function probedDeployments(system: string): Promise<ProbedDeployment[]> {
  const all = await db.deployment.findMany({
    where: { system },
    orderBy: { openedAt: "desc" },
    select: { id: true, target: true, environment: true, rehearsal: true, life: true },
  });
  const some = [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))].slice(0, MOST);
  const rows = await boundIn(some.map(({ id }) => id));
  return some
    .map(({ id, target, environment, rehearsal, life }) => ({
      ...{ id, target, environment, rehearsal, closed: life === "closed" },
      probes: rows.filter(({ deployment }) => deployment === id).map(listed),
    }))
    .filter(({ probes, closed }) => probes.length > 0 || !closed);
}

const isOpen = ({ life }: { life: string }) => life !== "closed";

const boundIn = (deployments: readonly string[]) => db.$queryRaw<Row[]>`
  SELECT p.deployment, p.item, i.text AS words, p.kind, p.automatic, r.outcome, r.summary, r.at
  FROM probe p
  JOIN item i ON i.deployment = p.deployment AND i.item = p.item
  LEFT JOIN LATERAL (
    SELECT outcome, evidence ->> 'summary' AS summary, finished_at AS at
    FROM probe_run
    WHERE deployment = p.deployment AND item = p.item AND finished_at IS NOT NULL AND trigger <> 'trial'
    ORDER BY finished_at DESC LIMIT 1) r ON true
  WHERE p.bound AND p.deployment = ANY(${deployments}::text[])
  ORDER BY i.line, p.item`;

function listed({ item, words, kind, automatic, outcome, summary, at }: Row): ListedProbe {
  const last = at && { outcome: Outcome.parse(outcome), summary: summary ?? "", at: at.toISOString() };
  return { item, words, kind, automatic, last };
}
