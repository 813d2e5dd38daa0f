import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import type { Holding } from "@/lib/domain/workspace/fact";
import type { NamedRole } from "@/lib/domain/workspace/named-roles";
import type { Person } from "@/lib/domain/workspace/workspace";
import { ACCOUNT_WORDS } from "./account-words";
import { PersonActs } from "./person-acts";

type Systems = readonly { id: string; name: string }[];
type Props = {
  person: Person;
  systems: Systems;
  roles: readonly NamedRole[];
  acts: boolean;
  self: boolean;
  secured: boolean;
};

/** One person: account, roles, and since when. */
export function PersonRow({ person, systems, roles, acts, self, secured }: Props) {
  return (
    <tr>
      <td className="min-w-36">
        <b className={`font-medium wrap-anywhere ${person.disabled ? "text-muted" : "text-ink"}`}>{person.name}</b>
        {self ? <span className="text-muted"> (you)</span> : null}
        <span className="block text-12 wrap-anywhere text-muted">{person.email}</span>
        <span className="block text-12 text-muted sm:hidden">{ACCOUNT_WORDS[person.account].label}</span>
        <span className="block text-12 md:hidden">
          <State person={person} secured={secured} />
        </span>
      </td>
      <td className="max-sm:hidden" title={ACCOUNT_WORDS[person.account].may}>
        {ACCOUNT_WORDS[person.account].label}
      </td>
      <td>
        {person.roles.length === 0 ? <span className="text-muted">none</span> : null}
        <ul>
          {person.roles.map((holding) => (
            <li key={`${holding.role} ${holding.system}`}>
              {holding.role}
              <SystemOf holding={holding} systems={systems} />
            </li>
          ))}
        </ul>
      </td>
      <td className="max-md:hidden">
        <State person={person} secured={secured} />
      </td>
      <td>
        <div className="flex justify-end">
          {acts ? <PersonActs {...{ person, systems, roles, self, secured }} /> : null}
        </div>
      </td>
    </tr>
  );
}

function SystemOf({ holding: { system }, systems }: { holding: Holding; systems: Systems }) {
  if (system === null) return null;
  return <span className="text-muted"> for {systems.find(({ id }) => id === system)?.name ?? "a system"}</span>;
}

function State({ person, secured }: { person: Person; secured: boolean }) {
  const { joined, disabled, invitedAt, changedAt } = person;
  const [sign, word] = disabled
    ? (["withdrawn", "Disabled"] as const)
    : joined
      ? (["done", "Joined"] as const)
      : (["open", "Has not joined yet"] as const);
  return (
    <span className="flex gap-1.5">
      <Sign name={sign} />
      <span>
        {word}
        <span className="block text-12 text-muted">
          {disabled ? "since" : "invited"} <Time at={disabled ? changedAt : invitedAt} style="short" />
          {secured ? ", with a second factor" : ""}
        </span>
      </span>
    </span>
  );
}
