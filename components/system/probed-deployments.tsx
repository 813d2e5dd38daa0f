import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Sign } from "@/components/ui/sign";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Outcome } from "@/lib/domain/probe/verdict";
import { HeartbeatButton } from "./heartbeat-button";
import { NoneYet } from "./none-yet";

type Bound = {
  item: string;
  words: string;
  kind: string;
  automatic: boolean;
  last: { outcome: Outcome; summary: string; at: string } | null;
};

/** A deployment and the probes that are bound in it. */
export type Probed = {
  id: string;
  target: string;
  environment: string;
  rehearsal: boolean;
  closed: boolean;
  probes: Bound[];
};

const COLUMNS = [
  { key: "item", label: "Item" },
  { key: "kind", label: "Probe", from: "sm" },
  { key: "last", label: "Last run" },
] as const;

const WORDS: Record<Outcome, string> = { pass: "Passed", warn: "Warns", fail: "Failed", error: "Could not judge" };

/** The probes of the last deployments of a system, each with how it last went. */
export function ProbedDeployments({ deployments, binds }: { deployments: readonly Probed[]; binds: boolean }) {
  if (deployments.length === 0)
    return (
      <NoneYet>No deployment of this system has a probe yet. Create one, open an item, and bind a probe to it.</NoneYet>
    );
  return (
    <div className="grid gap-6">
      {deployments.map((deployment) => (
        <OfDeployment key={deployment.id} deployment={deployment} binds={binds && !deployment.closed} />
      ))}
    </div>
  );
}

function OfDeployment({ deployment, binds }: { deployment: Probed; binds: boolean }) {
  const { id, target, environment, rehearsal, closed, probes } = deployment;
  const name = `${target} to ${environment}`;
  return (
    <div>
      <h3 className="flex flex-wrap items-center gap-2 pb-2 font-semibold">
        <Link href={`/deployments/${id}`} className="link wrap-anywhere">
          {name}
        </Link>
        {rehearsal ? <Badge>Rehearsal</Badge> : null}
        {closed ? <Badge>Closed</Badge> : null}
      </h3>
      {probes.length === 0 ? (
        <NoneYet>No probe is bound in it yet.</NoneYet>
      ) : (
        <Table caption={`Probes in ${name}`} columns={COLUMNS}>
          <tbody>
            {probes.map((probe) => (
              <ProbeRow key={probe.item} deployment={id} probe={probe} binds={binds} />
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

type RowProps = { deployment: string; probe: Bound; binds: boolean };

function ProbeRow({ deployment, probe: { item, words, kind, automatic, last }, binds }: RowProps) {
  return (
    <tr>
      <td className="wrap-break-word">
        <Link href={`/deployments/${deployment}#${item}`} className="link">
          {words}
        </Link>
        <span className="block text-12 text-muted sm:hidden">{kind}</span>
      </td>
      <td className="max-sm:hidden">
        <code>{kind}</code>
        {automatic ? <span className="block text-12 text-muted">ticks by itself</span> : null}
      </td>
      <td className="wrap-break-word">
        {last ? (
          <span className="flex gap-1.5">
            <Sign name={last.outcome} />
            <span>
              {WORDS[last.outcome]} <Time at={last.at} zoned className="text-muted" />
              <span className="block text-12 text-muted">{last.summary}</span>
            </span>
          </span>
        ) : (
          <span className="text-muted">Never run</span>
        )}
        {binds && kind === "heartbeat" ? (
          <div className="pt-2">
            <HeartbeatButton deployment={deployment} item={item} words={words} />
          </div>
        ) : null}
      </td>
    </tr>
  );
}
