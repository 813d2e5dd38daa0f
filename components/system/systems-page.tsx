import { NetworkList } from "@/components/network/network-list";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { Table } from "@/components/ui/table";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import type { AllowedNetwork, System } from "@/lib/domain/workspace/workspace";
import { NewSystemButton } from "./new-system-button";
import { VariablesButton } from "./variables-button";

type Listed = System & { deployments: number };
type Props = { systems: Listed[]; networks: AllowedNetwork[]; account: AccountRole };

const COLUMNS = [
  { key: "name", label: "System" },
  { key: "zone", label: "Time zone" },
  { key: "url", label: "Base URL", from: "sm" },
  { key: "variables", label: "Variables" },
  { key: "count", label: "Deployments", numeric: true },
] as const;

/** The applications that are deployed, and the addresses their probes may reach. */
export function SystemsPage({ systems, networks, account }: Props) {
  const creates = may(account, "create-systems");
  return (
    <Page>
      <PageHead
        title="Systems"
        lede="The applications that are deployed. Their deployments share a time zone, a base URL and variables."
      >
        {creates ? <NewSystemButton /> : null}
      </PageHead>
      {systems.length === 0 ? (
        <Empty act={creates ? <NewSystemButton first /> : null}>
          A system is an application you deploy, for example “Shop”. Every deployment belongs to one.
        </Empty>
      ) : (
        <div className="mt-6">
          <Table caption="Systems" columns={COLUMNS}>
            <tbody>
              {systems.map((system) => (
                <SystemRow key={system.id} system={system} may={may(account, "set-variables")} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <NetworkList networks={networks} acts={may(account, "allow-networks")} />
    </Page>
  );
}

function SystemRow({ system, may }: { system: Listed; may: boolean }) {
  const { name, zone, baseUrl, deployments } = system;
  const address = baseUrl ?? "none";
  return (
    <tr>
      <td className="wrap-anywhere">
        <b className="font-medium text-ink">{name}</b>
        <span className="block text-12 wrap-anywhere text-muted sm:hidden">{address}</span>
      </td>
      <td>{zone}</td>
      <td className="wrap-anywhere max-sm:hidden">
        {baseUrl ? <code>{address}</code> : <span className="text-muted">none</span>}
      </td>
      <td>
        <VariablesButton system={system} may={may} />
      </td>
      <td className="text-right">{deployments}</td>
    </tr>
  );
}
