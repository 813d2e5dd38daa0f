"use client";

import { EvidencePanel } from "@/components/evidence/evidence-panel";
import { ProbePanel } from "@/components/probe/probe-panel";
import { TargetItem } from "@/components/target/target-item";
import { WaiverPanel } from "@/components/waiver/waiver-panel";
import type { Item } from "@/lib/domain/checklist/checklist";
import { AnswerForm } from "./answer-form";
import { FilledCode } from "./filled-code";
import { FilledWords } from "./filled-words";
import { ItemFacts } from "./item-facts";
import { OptionTexts } from "./option-texts";
import type { RowView } from "./row-view";
import { useRunPlace } from "./run-context";

/** An item opened in place: its words with their links, its commands, the answers, its probe and what is known of it. */
export function OpenedItem({ item, view }: { item: Item; view: RowView }) {
  const { run } = useRunPlace();
  const linked = item.words.some((span) => typeof span !== "string" && span.href);
  const isLeaf = !item.group && item.computed === null;
  const canProbe = run.state.acts.bindProbes || view.probe;
  return (
    <div className="grid gap-4">
      {linked ? (
        <p className="text-quiet">
          <FilledWords words={item.words} links />
        </p>
      ) : null}
      {item.code.map(({ line, text }) => (
        <FilledCode key={line} text={text} />
      ))}
      <OptionTexts options={item.options} />
      {view.lock ? <p className="text-quiet">{view.lock}</p> : null}
      <TargetItem item={item} view={view} />
      {view.answerable ? <AnswerForm item={item} view={view} /> : null}
      <dl className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-3 gap-y-2 sm:grid-cols-[88px_minmax(0,1fr)] [&_dd]:min-w-0 [&_dd]:wrap-anywhere [&_dd]:text-quiet [&_dt]:text-12 [&_dt]:leading-5 [&_dt]:text-muted">
        <ItemFacts item={item} view={view} />
        <WaiverPanel item={item} view={view} />
        {isLeaf || run.state.evidence[item.id] ? (
          <>
            <dt>Evidence</dt>
            <dd>
              <EvidencePanel item={item} isOpen={isLeaf && view.lock === null} />
            </dd>
          </>
        ) : null}
        {canProbe ? (
          <>
            <dt>Probe</dt>
            <dd>
              <ProbePanel item={item} probe={view.probe} />
            </dd>
          </>
        ) : null}
      </dl>
    </div>
  );
}
