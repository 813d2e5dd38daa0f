import type { DelegationChoices } from "@/components/delegation/delegation-choices";
import { DelegationList } from "@/components/delegation/delegation-list";
import { ACCOUNT_WORDS } from "@/components/person/account-words";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { Time } from "@/components/ui/time";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import type { Factors as Own } from "@/lib/domain/factor/factor";
import type { Method } from "@/lib/domain/factor/method";
import type { HeldRole } from "@/lib/domain/workspace/held-role";
import { Factors } from "./factors";
import { PasswordForm } from "./password-form";
import { SignOutForm } from "./sign-out-form";

type Props = {
  person: { id: string; name: string; email: string; account: AccountRole; roles: HeldRole[] };
  systems: readonly { id: string; name: string }[];
  delegations: DelegationChoices;
  own: OwnFactors;
  methods: readonly Method[];
};

type OwnFactors = Own & { demanded: boolean };

/** Who one is here, one's second factors and password, and the way out. */
export function AccountPage({ person, systems, delegations, own, methods }: Props) {
  const { name, email, account, roles } = person;
  return (
    <Page narrow>
      <PageHead title="Your account" />
      <dl className="mt-6 grid grid-cols-[120px_minmax(0,1fr)] border-t border-ink [&>*]:border-b [&>*]:border-rule [&>*]:py-2">
        <dt className="text-muted">Name</dt>
        <dd className="wrap-anywhere">{name}</dd>
        <dt className="text-muted">E-mail</dt>
        <dd className="wrap-anywhere">{email}</dd>
        <dt className="text-muted">Account</dt>
        <dd>
          {ACCOUNT_WORDS[account].label}
          <span className="block text-12 text-muted">{ACCOUNT_WORDS[account].may}</span>
        </dd>
        <dt className="text-muted">You sign as</dt>
        <dd>
          {roles.length === 0 ? "Nothing yet. An owner grants sign-off roles under People." : null}
          {roles.map(({ role, system, delegatedBy }) => (
            <span key={`${role} ${system} ${delegatedBy?.id}`} className="block">
              {role}
              {system ? <span className="text-muted"> for {systems.find(({ id }) => id === system)?.name}</span> : null}
              {delegatedBy ? (
                <span className="text-muted">
                  {" "}
                  for {delegatedBy.name}, until <Time at={delegatedBy.until} zoned />
                </span>
              ) : null}
            </span>
          ))}
        </dd>
      </dl>
      {may(account, "delegate-roles") ? <DelegationList choices={delegations} me={person.id} /> : null}
      <Factors own={own} methods={methods} name={name} />
      <PasswordForm email={email} />
      <SignOutForm />
    </Page>
  );
}
