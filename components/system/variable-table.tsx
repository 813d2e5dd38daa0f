import { Table } from "@/components/ui/table";
import type { Variables } from "@/lib/domain/deployment/fact";
import { NoneYet } from "./none-yet";

const COLUMNS = [
  { key: "name", label: "Placeholder" },
  { key: "value", label: "Value" },
] as const;

/** What fills placeholders, by name. */
export function VariableTable({ variables }: { variables: Variables }) {
  const known = Object.entries(variables).sort(([one], [other]) => one.localeCompare(other));
  if (known.length === 0)
    return <NoneYet>None. One called your-domain.com fills that placeholder in every command.</NoneYet>;
  return (
    <Table caption="Variables" columns={COLUMNS}>
      <tbody>
        {known.map(([name, value]) => (
          <tr key={name}>
            <td className="wrap-anywhere">
              <code>{name}</code>
            </td>
            <td className="wrap-anywhere">{value}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
