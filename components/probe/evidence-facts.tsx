import type { ReactNode } from "react";
import type { Look } from "./follow-run";
import { JUDGED } from "./outcome-words";
import { PHASES } from "./phases";

type Evidence = NonNullable<Look["evidence"]>;

/** The way a run took: addresses, the rule that let it pass, times, redirects, attempts, and what looked. */
export function EvidenceFacts({ evidence }: { evidence: Evidence }) {
  const facts = factsOf(evidence);
  if (facts.length === 0) return null;
  return (
    <dl className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-3 gap-y-1 text-12 [&_dd]:wrap-anywhere [&_dt]:text-muted">
      {facts.map(([label, words]) => (
        <Fact key={label} label={label}>
          {words}
        </Fact>
      ))}
    </dl>
  );
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd className="tabular-nums">{children}</dd>
  </>
);

function factsOf({
  addresses = [],
  policy,
  phases,
  redirects,
  attempts = [],
  vantage,
  tool,
}: Evidence): [string, string][] {
  const times = PHASES.flatMap(({ key, label }) => {
    const ms = phases[key];
    return ms === null ? [] : [`${label} ${Math.round(ms)} ms`];
  });
  const from = [vantage, tool && `Node ${tool.node}, OpenSSL ${tool.openssl}`].filter(Boolean).join(", ");
  const all: [string, string][] = [
    ["Addresses", addresses.join(", ")],
    ["Let through", policy ? (policy.decision === "allowed" ? policy.rule : `No: ${policy.rule}`) : ""],
    ["Times", times.join(" · ")],
    ["Redirects", redirects.map(({ status, url }) => `${status} → ${url}`).join(", ")],
    [
      "Attempts",
      attempts.length > 1
        ? attempts.map(({ n, outcome, ms }) => `${n}: ${JUDGED[outcome]} after ${Math.round(ms)} ms`).join(", ")
        : "",
    ],
    ["Seen from", from],
  ];
  return all.filter(([, words]) => words !== "");
}
