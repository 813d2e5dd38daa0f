"use client";

import { NoneYet } from "@/components/system/none-yet";
import { CodeBlock } from "@/components/ui/code-block";
import { Disclosure } from "@/components/ui/disclosure";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import { useNow } from "@/lib/client/clock";
import { isOwned } from "@/lib/domain/ownership/is-owned";
import type { OwnedDomain } from "@/lib/domain/ownership/owned-domain";
import { PROOF_DAYS } from "@/lib/domain/ownership/proof-days";
import { tokenPlaces } from "@/lib/domain/ownership/token-places";
import { DomainActs } from "./domain-acts";

/** The domains that were claimed: whether they are proved, and how to prove them. */
export function DomainList({ domains, acts }: { domains: readonly OwnedDomain[]; acts: boolean }) {
  if (domains.length === 0) return <NoneYet>None. Probes that only look, as a visitor would, need no proof.</NoneYet>;
  return (
    <ul className="border-t border-ink bg-surface">
      {domains.map((domain) => (
        <DomainLine key={domain.domain} of={domain} acts={acts} />
      ))}
    </ul>
  );
}

function DomainLine({ of, acts }: { of: OwnedDomain; acts: boolean }) {
  const now = new Date(useNow()).toISOString();
  const proved = isOwned({ [of.domain]: of }, of.domain, now);
  return (
    <li className="grid gap-2 border-b border-rule px-4 py-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <b className="min-w-0 flex-1 font-medium wrap-anywhere text-ink">{of.domain}</b>
        {acts ? <DomainActs domain={of.domain} /> : null}
      </div>
      <Standing of={of} proved={proved} />
      <Disclosure summary={<span className="text-12">How to prove it</span>} open={!proved}>
        <HowTo of={of} />
      </Disclosure>
    </li>
  );
}

function Standing({ of, proved: holds }: { of: OwnedDomain; proved: boolean }) {
  const looked = of.proved !== null || of.lapsed !== null;
  return (
    <p className="flex gap-1.5 text-12 wrap-anywhere text-quiet" role="status">
      <Sign name={holds ? "done" : looked ? "stale" : "open"} />
      {of.proved ? <Proved proved={of.proved} holds={holds} /> : <NotProved of={of} />}
    </p>
  );
}

function Proved({ proved: { at, showing }, holds }: { proved: NonNullable<OwnedDomain["proved"]>; holds: boolean }) {
  return (
    <span>
      {holds ? "Proved" : "Its proof has run out: it was last found"} <Time at={at} style="short" /> by{" "}
      {showing === "txt" ? "its TXT record" : "its file"}
      {holds ? `; looked for again before ${PROOF_DAYS} days are over.` : "."}
    </span>
  );
}

const NotProved = ({ of: { claimed, lapsed } }: { of: OwnedDomain }) =>
  lapsed ? (
    <span>
      Not found, <Time at={lapsed.at} style="short" />. {lapsed.reason}
    </span>
  ) : (
    <span>
      Claimed by {claimed.by.name}, <Time at={claimed.at} style="short" />; not proved yet.
    </span>
  );

function HowTo({ of: { domain, token } }: { of: OwnedDomain }) {
  const { txt, file } = tokenPlaces(domain);
  return (
    <div className="grid max-w-[80ch] gap-3 text-quiet">
      <p>Do one of the two and leave it there, then have it looked for. The token is no secret.</p>
      <CodeBlock caption="A TXT record" text={`${txt}. IN TXT "${token}"`} />
      <p className="wrap-anywhere">
        or a file at <code>{file}</code> that holds
      </p>
      <CodeBlock caption="The file" text={token} />
    </div>
  );
}
