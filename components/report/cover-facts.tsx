import type { ReactNode } from "react";
import { quantity } from "@/lib/domain/quantity";
import type { Report } from "@/lib/domain/report/report";
import { printed } from "./printed";
import { said } from "./said";

/** What a reader of only the first page must know. */
export function CoverFacts({ report }: { report: Report }) {
  const { target, digest, environment, system, source, generated, zone, changed } = report;
  return (
    <dl className="facts">
      <Fact term="Decision">{said.signatures(report)}</Fact>
      <Fact term="Probes">{said.probes(report)}</Fact>
      <Fact term="Changed after first entry">
        {changed === 0 ? (
          "No answer was changed."
        ) : (
          <>
            {quantity(changed, "item")}, marked <b>c</b> in section 4
          </>
        )}
      </Fact>
      <Fact term="Target">
        {system} {target}, {environment}
        {digest ? (
          <>
            <br />
            <span className="hash">{digest}</span>
          </>
        ) : null}
      </Fact>
      <Fact term="Planned and actual">{said.times(report)}</Fact>
      <Fact term="Source">
        {source.fileName}, {quantity(source.lines, "line")}, version {source.version} of “{source.template}”
        <br />
        <span className="hash">sha-256 {source.document}</span>
      </Fact>
      <Fact term="Separation of duties">{said.duties(report)}</Fact>
      <Fact term="Generated">
        {printed(generated.at, zone, "full")}, {printed(generated.at, "UTC", "clock")} UTC, by {generated.by}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
