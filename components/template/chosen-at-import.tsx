import { choiceWords } from "@/components/import/choice-words";
import { Disclosure } from "@/components/ui/disclosure";
import { type Checklist, plain } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { quantity } from "@/lib/domain/quantity";

type Props = { checklist: Checklist; choices: Choices };

/** What the person who published it chose otherwise than was proposed. */
export function ChosenAtImport({ checklist, choices }: Props) {
  const lines = [
    ...launch(choices),
    ...signers(checklist, choices),
    ...readings(choices),
    ...changed(checklist, choices),
  ];
  if (lines.length === 0)
    return <p className="text-12 text-muted">Published as proposed: nothing was chosen otherwise.</p>;
  return (
    <Disclosure summary={`${quantity(lines.length, "choice")} made at import`}>
      <ul className="max-h-72 overflow-auto">
        {lines.map(({ what, how }) => (
          <li key={`${what} ${how}`} className="border-b border-rule py-1 wrap-anywhere">
            {what}: <span className="text-quiet">{how}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type Line = { what: string; how: string };

function launch({ goLine }: Choices): Line[] {
  if (goLine === undefined) return [];
  return [{ what: "Go point", how: goLine === null ? "at the end, everything is before go" : `before line ${goLine}` }];
}

function signers({ slots }: Checklist, { gate, stages, renamed = {} }: Choices): Line[] {
  const names = Object.entries(renamed).map(([role, name]) => ({ what: role, how: `signs as ${name}` }));
  if (stages) return [{ what: "Stages", how: "put together by hand" }, ...names];
  if (gate === undefined || slots.length === 0) return names;
  return [{ what: "Sign-off block", how: gate === "go" ? "decides go" : "decides closing" }, ...names];
}

const READ = new Map([
  ["options", "one of them is chosen"],
  ["tasks", "each of them is to be done"],
  ["items", "each is to be done"],
  ["notes", "only read"],
  ["table", "only read"],
  ["item", "an item to tick"],
  ["sign-off", "a place to sign"],
  ["go", "decides go"],
  ["close", "decides closing"],
  ["document", "read as the checklist"],
  ["code", "left as code"],
  ["all", "all kept"],
  ["new", "a new item"],
]);

const readings = ({ readings: chosen = {} }: Choices): Line[] =>
  Object.entries(chosen).map(([line, value]) => ({ what: `Line ${line}`, how: READ.get(value) ?? other(value) }));

const other = (value: string) => (value.startsWith("same:") ? "an item of the version before" : value);

/** What is only read stands in the published checklist no more, so that it has no words there. */
function changed({ items, sections }: Checklist, choices: Choices): Line[] {
  const names = new Map([
    ...items.map((item) => [item.id, plain(item.words)] as const),
    ...sections.map((section) => [section.id, section.title] as const),
  ]);
  const ids = new Set([...Object.keys(choices.optional ?? {}), ...Object.keys(choices.windows ?? {})]);
  const left = new Set(choices.leftOut ?? []);
  const out =
    left.size === 0 ? [] : [{ what: "Only read", how: quantity(left.size, "item or section", "items or sections") }];
  const named = [...ids]
    .filter((id) => !left.has(id))
    .map((id) => ({ what: names.get(id) ?? id, how: choiceWords(choices, id) }));
  return [...named, ...out];
}
