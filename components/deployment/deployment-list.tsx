import { type Column, Table } from "@/components/ui/table";
import type { ListedDeployment } from "@/lib/domain/deployment/view/listed-deployment";
import { DeploymentRow } from "./deployment-row";
import { ZoneNote } from "./zone-note";

const COLUMNS: readonly Column[] = [
  { key: "system", label: "System" },
  { key: "environment", label: "Environment", from: "md" },
  { key: "t0", label: "T-0", from: "sm" },
  { key: "readiness", label: "Readiness" },
  { key: "resolved", label: "Resolved", numeric: true, from: "sm" },
  { key: "progress", label: <span className="sr-only">Progress</span>, from: "lg" },
  { key: "waits", label: "Waits for", from: "md" },
  { key: "last", label: "Last act", from: "lg" },
];

/** Every deployment by where it is in its life: what runs first, then what is planned, then what is closed. */
export function DeploymentList({ deployments }: { deployments: readonly ListedDeployment[] }) {
  const groups = [
    { name: "Running", rows: deployments.filter(isRunning) },
    { name: "Planned", rows: deployments.filter(({ readiness }) => readiness.life === "planned") },
    { name: "Closed", rows: deployments.filter(({ readiness }) => readiness.life === "closed") },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <section aria-labelledby="all">
      <div className="mt-8 flex items-baseline gap-3 pb-2">
        <h2 id="all" className="font-semibold">
          All deployments
        </h2>
        <span className="text-muted">
          {deployments.length}, <ZoneNote />
        </span>
      </div>
      <Table caption="All deployments" columns={COLUMNS}>
        {groups.map(({ name, rows }) => (
          <tbody key={name}>
            <tr>
              <th
                colSpan={COLUMNS.length}
                scope="rowgroup"
                className="border-b border-rule-strong pt-4 pb-1 text-left text-12 font-normal text-muted"
              >
                {name}
              </th>
            </tr>
            {rows.map((deployment) => (
              <DeploymentRow key={deployment.id} deployment={deployment} />
            ))}
          </tbody>
        ))}
      </Table>
    </section>
  );
}

const isRunning = ({ readiness: { life } }: ListedDeployment): boolean => life === "launching" || life === "live";
