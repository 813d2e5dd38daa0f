import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { Table } from "@/components/ui/table";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import type { FactorDemand } from "@/lib/domain/factor/demand";
import { quantity } from "@/lib/domain/quantity";
import type { NamedRole } from "@/lib/domain/workspace/named-roles";
import type { Person } from "@/lib/domain/workspace/workspace";
import { FactorDemandForm } from "./factor-demand-form";
import { InviteButton } from "./invite-button";
import { PersonRow } from "./person-row";
import { RoleGaps } from "./role-gaps";

type Props = {
  people: Person[];
  systems: { id: string; name: string }[];
  roles: NamedRole[];
  secured: readonly string[];
  demand: FactorDemand;
  viewer: { id: string; account: AccountRole };
};

const COLUMNS = [
  { key: "name", label: "Name" },
  { key: "account", label: "Account", from: "sm" },
  { key: "roles", label: "Sign-off roles" },
  { key: "state", label: "State", from: "md" },
  { key: "acts", label: <span className="sr-only">Acts</span> },
] as const;

/** Everybody of the workspace, what they may do and what they sign as. */
export function PeoplePage({ people, systems, roles, secured, demand, viewer }: Props) {
  const acts = may(viewer.account, "manage-people");
  const active = people.filter(({ joined, disabled }) => joined && !disabled).length;
  return (
    <Page>
      <PageHead
        title="People"
        lede={`${quantity(active, "person", "people")} can sign in. An account says what somebody may do; sign-off roles say what they sign as.`}
      >
        {acts ? <InviteButton systems={systems} roles={roles} /> : null}
      </PageHead>
      <RoleGaps roles={roles} acts={acts} />
      <div className="mt-6">
        <Table caption="People" columns={COLUMNS}>
          <tbody>
            {people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                systems={systems}
                roles={roles}
                acts={acts}
                self={person.id === viewer.id}
                secured={secured.includes(person.id)}
              />
            ))}
          </tbody>
        </Table>
      </div>
      <FactorDemandForm demand={demand} acts={acts} />
      {acts ? null : <p className="pt-3 text-12 text-muted">Only an owner changes people and their roles.</p>}
    </Page>
  );
}
