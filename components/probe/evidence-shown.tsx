import { CodeBlock } from "@/components/ui/code-block";
import { Disclosure } from "@/components/ui/disclosure";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import { EvidenceFacts } from "./evidence-facts";
import type { Look } from "./follow-run";

type Evidence = NonNullable<Look["evidence"]>;

/** A run, whole: each expectation beside what was seen, the way there, and what was said. */
export function EvidenceShown({ evidence, sha256 }: { evidence: Evidence; sha256: string | null }) {
  const { assertions, response, exchange = [], details = {} } = evidence;
  return (
    <div className="grid gap-3 rounded-lg border border-rule bg-surface p-3">
      <p>
        {askedWords(evidence)}. <Time at={evidence.startedAt} style="full" />
        {evidence.phases.total === null ? "" : `, ${Math.round(evidence.phases.total)} ms`}.
      </p>
      {assertions.length > 0 ? (
        <ul className="grid gap-1">
          {assertions.map(({ what, outcome, expected, seen }) => (
            <li key={`${what} ${expected}`} className="flex gap-2">
              <Sign name={outcome} label={outcome} />
              <span className="min-w-0 wrap-anywhere">
                {what}: expected {expected}, saw {seen}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="wrap-anywhere">{evidence.summary}</p>
      )}
      <EvidenceFacts evidence={evidence} />
      {response ? <CodeBlock text={headOf(response)} caption="What came back, its beginning" /> : null}
      {exchange.length > 0 ? (
        <Disclosure summary={`What was said, ${exchange.length === 1 ? "one line" : `${exchange.length} lines`}`}>
          <CodeBlock text={exchange.map(spoken).join("\n")} caption="Sent → and received ←, secrets masked" />
        </Disclosure>
      ) : null}
      {Object.keys(details).length > 0 ? (
        <Disclosure summary="What else was seen">
          <CodeBlock text={JSON.stringify(details, null, 2)} caption="JSON" />
        </Disclosure>
      ) : null}
      {sha256 ? <p className="font-mono text-12 wrap-anywhere text-muted">sha-256 of the evidence {sha256}</p> : null}
    </div>
  );
}

function askedWords({ request, target }: Evidence): string {
  if (!target) return request ? `${request.method} ${request.url}` : "Nothing was asked";
  const { host, ip, port } = target;
  if (request) return `${request.method} ${request.url}${ip ? `, at ${ip} port ${port}` : ""}`;
  return `${host} port ${port}${ip && ip !== host ? `, at ${ip}` : ""}`;
}

const headOf = ({ status, headers, excerpt, httpVersion }: NonNullable<Evidence["response"]>): string =>
  [
    `HTTP${httpVersion ? `/${httpVersion}` : ""} ${status}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    excerpt,
  ].join("\n");

const spoken = ({ at, way, text }: NonNullable<Evidence["exchange"]>[number]) =>
  `${String(Math.round(at)).padStart(5)} ms ${way === "sent" ? "→" : "←"} ${text}`;
