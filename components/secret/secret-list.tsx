import { NoneYet } from "@/components/system/none-yet";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { SystemSecret } from "@/lib/domain/secret/system-secret";
import type { System } from "@/lib/domain/workspace/workspace";
import { SecretActs } from "./secret-acts";

const COLUMNS = [
  { key: "name", label: "Name" },
  { key: "places", label: "May be sent to" },
  { key: "entered", label: "Entered", from: "sm" },
  { key: "fingerprint", label: "Sealed", from: "md" },
  { key: "acts", label: <span className="sr-only">Acts</span> },
] as const;

/** The secrets of a system: that they are there, where they may go, who entered them. Never what they are. */
export function SecretList({ system, acts }: { system: System; acts: boolean }) {
  const secrets = [...system.secrets].sort((one, other) => one.name.localeCompare(other.name));
  if (secrets.length === 0)
    return <NoneYet>None. A probe of a database or of a page behind a password names one in its settings.</NoneYet>;
  return (
    <Table caption="Secrets" columns={COLUMNS}>
      <tbody>
        {secrets.map((secret) => (
          <SecretRow key={secret.id} system={system} secret={secret} acts={acts} />
        ))}
      </tbody>
    </Table>
  );
}

function SecretRow({ system, secret, acts }: { system: System; secret: SystemSecret; acts: boolean }) {
  const { name, places, version, fingerprint, by, at } = secret;
  return (
    <tr>
      <td className="wrap-anywhere">
        <b className="font-medium text-ink">{name}</b>
        <span className="block text-12 text-muted sm:hidden">
          {by.name}, <Time at={at} style="short" />
        </span>
      </td>
      <td className="wrap-break-word">
        {places.map((place) => (
          <code key={place} className="block">
            {place}
          </code>
        ))}
      </td>
      <td className="text-12 max-sm:hidden">
        <Time at={at} style="short" />, {by.name}
        {version > 1 ? <span className="block text-muted">entered {version} times</span> : null}
      </td>
      <td className="max-md:hidden">
        <code title="The beginning of the SHA-256 of what was sealed">{fingerprint}</code>
      </td>
      <td>{acts ? <SecretActs system={system} secret={secret} /> : null}</td>
    </tr>
  );
}
