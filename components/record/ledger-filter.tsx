import { buttonClass } from "@/components/ui/button-class";
import { ButtonLink } from "@/components/ui/button-link";
import { Select } from "@/components/ui/select";

type Props = {
  path: string;
  filters: { people: readonly { id: string; name: string }[]; kinds: readonly string[] };
  asked: { by?: string; kind?: string };
};

/** Whose entries, and of which kind: a form that changes the address and nothing else. */
export function LedgerFilter({ path, filters, asked }: Props) {
  const people = filters.people
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((left, right) => left.label.localeCompare(right.label));
  return (
    <form action={path} className="mt-6 flex flex-wrap items-end gap-3">
      <div className="min-w-48">
        <label htmlFor="ledger-by" className="block pb-1 text-12 text-muted">
          Who
        </label>
        <Select id="ledger-by" name="by" defaultValue={asked.by ?? ""} empty="Everybody" choices={people} />
      </div>
      <div className="min-w-48">
        <label htmlFor="ledger-kind" className="block pb-1 text-12 text-muted">
          What kind
        </label>
        <Select
          id="ledger-kind"
          name="kind"
          defaultValue={asked.kind ?? ""}
          empty="Everything"
          choices={filters.kinds.map((kind) => ({ value: kind, label: wordsOf(kind) }))}
        />
      </div>
      <button type="submit" className={buttonClass()}>
        Filter
      </button>
      {asked.by || asked.kind ? <ButtonLink href={path}>Show all</ButtonLink> : null}
    </form>
  );
}

/** "no-go" and its like as words. */
const wordsOf = (kind: string): string => {
  const words = kind === "t0" ? "T-0" : kind === "no-go" ? "NO-GO" : kind.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};
