import { Sign } from "@/components/ui/sign";
import type { Break } from "@/lib/domain/chain";
import { quantity } from "@/lib/domain/quantity";

type Verified = { stream: string; entries: number; head: string; breaks: Break[]; signed: number };

/** What following the chains came to, and what that does and does not show. */
export function Proof({ verified }: { verified: readonly Verified[] }) {
  const breaks = verified.flatMap((stream) => stream.breaks);
  const entries = verified.reduce((sum, stream) => sum + stream.entries, 0);
  const [only] = verified.length === 1 ? verified : [];
  return (
    <section
      role="status"
      className={`mt-6 border-t bg-surface px-4 py-3 ${breaks.length > 0 ? "border-failed" : "border-done"}`}
    >
      <h2 className="flex items-start gap-2 font-semibold">
        <Sign name={breaks.length > 0 ? "failed" : "done"} />
        {breaks.length > 0
          ? `${quantity(breaks.length, "place does", "places do")} not match`
          : `${quantity(entries, "entry matches", "entries match")}, from the first to the head`}
      </h2>
      <ul className="pl-6">
        {breaks.map(({ stream, seq, message }) => (
          <li key={`${stream} ${seq} ${message}`} className="wrap-anywhere">
            {only ? "" : `${stream}: `}
            {message}
          </li>
        ))}
      </ul>
      <p className="max-w-[72ch] pl-6 text-quiet">
        {only ? "" : `${quantity(verified.length, "record")} followed. `}
        Following the chain finds any line that was edited, left out, put in or swapped. It does not show that what
        people entered was true, and a chain rewritten as a whole, together with the heads kept beside it, shows only
        against a head that left this machine: a printed report, or a file of signed heads kept elsewhere.
      </p>
      {only ? (
        <p className="pl-6 text-12 wrap-anywhere text-muted">
          Head at entry {only.entries}: <code>{only.head}</code>
          {only.signed > 0 ? `. The last signed head, at entry ${only.signed}, agrees or is named above.` : ""}
        </p>
      ) : null}
    </section>
  );
}
