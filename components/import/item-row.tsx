import { Pencil } from "lucide-react";
import { Words } from "@/components/run/words";
import { IconButton } from "@/components/ui/icon-button";
import { Sign } from "@/components/ui/sign";
import { plain } from "@/lib/domain/checklist/checklist";
import { itemWords } from "./item-words";
import { LineLink } from "./line-link";
import type { Placed } from "./stretches-of";

/** In sight where it is pointed at or focused; always where fingers point. */
const CHANGE = "-my-1.5 opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100";

type Props = {
  placed: Placed;
  lit: boolean;
  light: (ref: string | null) => void;
  change: ((id: string) => void) | null;
};

/** An item of the template: its words, what it is, the line it comes from, and the way to have it otherwise. */
export function ItemRow({ placed, lit, light, change }: Props) {
  const { item, out } = placed;
  const { sign, what } = itemWords(placed);
  return (
    <li
      onMouseEnter={() => light(item.id)}
      onFocus={() => light(item.id)}
      className={`group grid grid-cols-[16px_minmax(0,1fr)_auto_48px] gap-x-3 border-b border-rule py-1 ${item.parent ? "pl-6" : ""} ${lit ? "bg-accent-wash" : ""}`}
    >
      <span className={item.group ? "invisible" : ""}>
        <Sign name={sign} />
      </span>
      <span className={`min-w-0 wrap-anywhere ${out ? "text-muted" : ""}`}>
        <Words words={item.words} />
        {what ? <span className="block text-12 text-muted">{what}</span> : null}
      </span>
      {change ? (
        <IconButton label={`Change “${plain(item.words)}”`} onClick={() => change(item.id)} className={CHANGE}>
          <Pencil aria-hidden="true" />
        </IconButton>
      ) : (
        <span />
      )}
      <LineLink
        line={item.line}
        id={`R${item.line}`}
        className="text-right text-12 leading-5 text-muted hover:underline"
      >
        <span className="sr-only">Line </span>
        {item.line}
      </LineLink>
    </li>
  );
}
