import Link from "next/link";
import { Fragment } from "react";
import { NetworkList } from "@/components/network/network-list";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { Table } from "@/components/ui/table";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import type { AllowedNetwork, System } from "@/lib/domain/workspace/workspace";
import { AuthorityButton } from "./authority-button";
import { FreezesButton } from "./freezes-button";
import type { Nameable } from "./nameable";
import { NewSystemButton } from "./new-system-button";
import { SystemPolicyButton } from "./system-policy-button";
import { VariablesButton } from "./variables-button";

type Listed = System & { deployments: number };
type Props = {
  systems: Listed[];
  roles: string[];
  people: Nameable[];
  networks: AllowedNetwork[];
  account: AccountRole;
};

const COLUMNS = [
  { key: "name", label: "System" },
  { key: "zone", label: "Time zone", from: "sm" },
  { key: "url", label: "Base URL", from: "sm" },
  { key: "variables", label: "Variables", from: "md" },
  { key: "rules", label: "Rules", from: "md" },
  { key: "freezes", label: "Freezes", from: "md" },
  { key: "authority", label: "Break-glass", from: "md" },
  { key: "count", label: "Deployments", numeric: true },
] as const;

/** The applications that are deployed, and the addresses their probes may reach. */
export function SystemsPage({ systems, roles, people, networks, account }: Props) {
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
                <SystemRow key={system.id} {...{ system, roles, people, account }} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <NetworkList networks={networks} acts={may(account, "allow-networks")} />
    </Page>
  );
}

type RowProps = { system: Listed } & Pick<Props, "roles" | "people" | "account">;

function SystemRow(props: RowProps) {
  const { id, name, zone, baseUrl, deployments } = props.system;
  const address = baseUrl ?? "none";
  const acts = actsOn(props);
  return (
    <tr>
      <td className="wrap-break-word">
        <Link href={`/systems/${id}/probes`} className="link font-medium" title="Its probes, secrets and domains">
          {name}
        </Link>
        <span className="block text-12 wrap-anywhere text-muted sm:hidden">
          {zone}, {address}
        </span>
        <dl className="grid grid-cols-[72px_auto] items-center gap-1 pt-1 text-12 text-muted md:hidden">
          {acts.map(({ key, label, act }) => (
            <Fragment key={key}>
              <dt>{label}</dt>
              <dd>{act}</dd>
            </Fragment>
          ))}
        </dl>
      </td>
      <td className="max-sm:hidden">{zone}</td>
      <td className="wrap-anywhere max-sm:hidden">
        {baseUrl ? <code>{address}</code> : <span className="text-muted">none</span>}
      </td>
      {acts.map(({ key, act }) => (
        <td key={key} className="max-md:hidden">
          {act}
        </td>
      ))}
      <td className="text-right">{deployments}</td>
    </tr>
  );
}

const actsOn = ({ system, roles, people, account }: RowProps) => [
  {
    key: "variables",
    label: "Variables",
    act: <VariablesButton system={system} may={may(account, "set-variables")} />,
  },
  {
    key: "rules",
    label: "Rules",
    act: <SystemPolicyButton system={system} roles={roles} may={may(account, "set-policy")} />,
  },
  {
    key: "freezes",
    label: "Freezes",
    act: <FreezesButton system={system} may={may(account, "freeze-systems")} />,
  },
  {
    key: "authority",
    label: "Break-glass",
    act: <AuthorityButton system={system} people={people} may={may(account, "name-authority")} />,
  },
];
