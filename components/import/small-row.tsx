import { Sign, type SignName } from "@/components/ui/sign";
import { LineLink } from "./line-link";

type Props = { sign: SignName; words: string; what: string; line: number };

/** A signature or a detail of the template. */
export function SmallRow({ sign, words, what, line }: Props) {
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_48px] gap-x-3 border-b border-rule py-1">
      <Sign name={sign} />
      <span className="min-w-0 wrap-anywhere">
        {words}
        {what ? <span className="block text-12 text-muted">{what}</span> : null}
      </span>
      <LineLink line={line} className="text-right text-12 leading-5 text-muted hover:underline">
        <span className="sr-only">Line </span>
        {line}
      </LineLink>
    </li>
  );
}
