import { Disclosure } from "@/components/ui/disclosure";
import { Time } from "@/components/ui/time";
import type { LedgerLine } from "@/lib/domain/ledger-line";

type Props = { line: LedgerLine; signed: number; isStamped: boolean };

/** What proves one entry. `signed` is the last entry under a signed head; `isStamped` where heads are timestamped outside. */
export function EntryProof({ line, signed, isStamped }: Props) {
  const { seq, hash, prev, payload, signedAt, stampedAt } = line;
  return (
    <Disclosure summary={<span className="text-12">Proof</span>}>
      <dl className="grid gap-x-4 text-12 wrap-anywhere sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">Hash</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt className="text-muted">Hash before it</dt>
        <dd>
          <code>{prev}</code>
        </dd>
        <dt className="text-muted">Signed</dt>
        <dd>
          {signedAt ? (
            <>
              as the head of the record, <Time at={signedAt} style="full" />
            </>
          ) : (
            notItself(seq, signed)
          )}
        </dd>
        {signedAt && isStamped ? (
          <>
            <dt className="text-muted">Timestamped</dt>
            <dd>
              {stampedAt ? (
                <>
                  by an authority outside, <Time at={stampedAt} style="full" />
                </>
              ) : (
                "not yet: the authority outside has not answered for this head"
              )}
            </dd>
          </>
        ) : null}
        <dt className="text-muted">What was hashed</dt>
        <dd>
          <code>{payload.length > LONGEST ? `${payload.slice(0, LONGEST)}…` : payload}</code>
        </dd>
      </dl>
    </Disclosure>
  );
}

/** The first entry of a deployment holds its whole checklist; the bundle has it in full. */
const LONGEST = 1200;

const notItself = (seq: number, signed: number): string =>
  seq < signed
    ? `not itself; a later head was signed, at entry ${signed}, and its hash covers this one`
    : "not yet: its head is signed with the next decision, or by tomorrow";
