import { Pencil } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { quantity } from "@/lib/domain/quantity";
import { ItemRow } from "./item-row";
import { readingOf } from "./reading-of";
import { SmallRow } from "./small-row";
import type { Headed, Stretch } from "./stretches-of";

type Props = {
  stretch: Stretch;
  lit: string | null;
  light: (ref: string | null) => void;
  /** Opens what can be chosen about an item or a section; null where nothing can. */
  change: ((id: string) => void) | null;
};

/** What a stretch of the document became: items, signatures, details, and what is only read. */
export function Became({ stretch, lit, light, change }: Props) {
  const { headed, items, slots, fields } = stretch;
  const reading = readingOf(stretch);
  return (
    <>
      {headed ? <Heading headed={headed} rest={restOf(stretch)} change={change} /> : null}
      <ul>
        {items.map((placed) => (
          <ItemRow key={placed.item.id} placed={placed} lit={lit === placed.item.id} light={light} change={change} />
        ))}
        {slots.map(({ slot: { role, line, label }, asked }) => (
          <SmallRow
            key={`s${line}`}
            sign={asked ? "you" : "later"}
            words={`Signature of ${role}`}
            what={asked ? (label === role ? "" : `from “${label}”`) : "Left empty: the role is in no stage"}
            line={line}
          />
        ))}
        {fields.map(({ id, label, value, line, choices }) => (
          <SmallRow key={id} sign="later" words={label} what={fieldWords(value, choices)} line={line} />
        ))}
      </ul>
      {reading ? <p className="py-1 pl-7 text-12 text-muted">{reading}</p> : null}
    </>
  );
}

function fieldWords(value: string | null, choices: readonly string[]): string {
  if (value) return `Detail, “${value}”`;
  return choices.length > 0 ? `Detail, one of: ${choices.join(", ")}` : "Detail, to fill in";
}

/** What a stretch without items is there for. */
function restOf({ slots, fields }: Stretch): string {
  if (slots.length > 0) return quantity(slots.length, "signature");
  return fields.length > 0 ? quantity(fields.length, "detail") : "to read";
}

type HeadingProps = { headed: Headed; rest: string } & Pick<Props, "change">;

function Heading({ headed: { section, counted, total }, rest, change }: HeadingProps) {
  const window = section.window ? `${section.window.text}, ` : "";
  return (
    <h3 className="group flex gap-2 border-b border-ink pb-1 font-semibold">
      <span className="min-w-0 flex-1 wrap-anywhere">{section.title}</span>
      <span className="flex-none font-normal text-muted">
        {window}
        {counted > 0
          ? `${counted.toLocaleString("en")} counted`
          : total > 0
            ? `${quantity(total, "item")}, not counted`
            : rest}
      </span>
      {change ? (
        <IconButton
          label={`Change “${section.title}”`}
          onClick={() => change(section.id)}
          className="-my-1.5 flex-none opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100"
        >
          <Pencil aria-hidden="true" />
        </IconButton>
      ) : null}
    </h3>
  );
}
