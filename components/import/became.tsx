import { Words } from "@/components/run/words";
import { Sign, type SignName } from "@/components/ui/sign";
import type { Checklist, Item } from "@/lib/domain/checklist/checklist";
import { gateOf, isRequired } from "@/lib/domain/checklist/counts";
import { quantity } from "@/lib/domain/quantity";
import type { Stretch } from "./pairs-of";
import { readingOf } from "./reading-of";

type Props = {
  pair: Stretch;
  checklist: Checklist;
  lit: string | null;
  light: (ref: string | null) => void;
};

/** What a stretch of the document became: items, signatures, details, and what is only read. */
export function Became({ pair, checklist, lit, light }: Props) {
  const { section, items, slots, fields } = pair;
  const counted = items.filter(isRequired).length;
  const reading = readingOf(pair);
  return (
    <>
      {section ? (
        <h3 className="flex gap-3 border-b border-ink pb-1 font-semibold">
          <span className="min-w-0 flex-1 wrap-anywhere">{section.title}</span>
          <span className="flex-none font-normal text-muted">
            {section.window ? `${section.window.text}, ` : ""}
            {counted > 0 ? `${counted} counted` : items.length > 0 ? "not counted" : "to read"}
          </span>
        </h3>
      ) : null}
      <ul>
        {items.map((item) => (
          <li
            key={item.id}
            onMouseEnter={() => light(item.id)}
            className={`border-b border-rule py-1 ${lit === item.id ? "bg-accent-wash" : ""}`}
          >
            <ItemRow item={item} checklist={checklist} />
          </li>
        ))}
        {slots.map(({ role, line, label }) => (
          <Row
            key={`s${line}`}
            sign="you"
            words={`Signature of ${role}`}
            what={label === role ? "" : `from “${label}”`}
            line={line}
          />
        ))}
        {fields.map(({ id, label, value, line }) => (
          <Row
            key={id}
            sign="later"
            words={label}
            what={value ? `Detail, “${value}”` : "Detail, to fill in"}
            line={line}
          />
        ))}
      </ul>
      {reading ? <p className="py-1 pl-7 text-12 text-muted">{reading}</p> : null}
    </>
  );
}

function ItemRow({ item, checklist }: { item: Item; checklist: Checklist }) {
  const { sign, what } = itemWords(item, checklist);
  return (
    <div className={`grid grid-cols-[16px_minmax(0,1fr)_40px] gap-x-3 ${item.parent ? "pl-6" : ""}`}>
      <span className={item.group ? "invisible" : ""}>
        <Sign name={sign} />
      </span>
      <span className="min-w-0 wrap-anywhere">
        <Words words={item.words} />
        {what ? <span className="block text-12 text-muted">{what}</span> : null}
      </span>
      <span className="text-right text-12 leading-5 text-muted">{item.line}</span>
    </div>
  );
}

function itemWords(item: Item, checklist: Checklist): { sign: SignName; what: string } {
  if (item.group) return { sign: "open", what: "Group: what is below it is answered" };
  const code = item.code.length > 0 ? `${quantity(item.code.length, "command")} with it` : "";
  const said = [kindWords(item), item.condition ?? "", code].filter(Boolean).join("; ");
  if (item.contingency)
    return { sign: "procedure", what: `Only if the ${item.contingency} is declared${code ? `; ${code}` : ""}` };
  return { sign: gateOf(checklist, item) === "close" ? "later" : "open", what: said };
}

function kindWords(item: Item): string {
  if (item.computed) return "Computed from the gate, never ticked";
  if (item.kind === "option-set")
    return `One item, done when one of ${quantity(item.options.length, "option")} is chosen`;
  return item.optional ? "Optional, not counted" : item.kind === "step" ? "Step, from a heading with a command" : "";
}

function Row({ sign, words, what, line }: { sign: SignName; words: string; what: string; line: number }) {
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_40px] gap-x-3 border-b border-rule py-1">
      <Sign name={sign} />
      <span className="min-w-0 wrap-anywhere">
        {words}
        {what ? <span className="block text-12 text-muted">{what}</span> : null}
      </span>
      <span className="text-right text-12 leading-5 text-muted">{line}</span>
    </li>
  );
}
