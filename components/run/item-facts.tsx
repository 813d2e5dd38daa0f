"use client";

import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { Item } from "@/lib/domain/checklist/checklist";
import { answeredBy } from "@/lib/domain/deployment/answered-by";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { coveringRoles } from "./covering-roles";
import { FilledWords } from "./filled-words";
import { STATE_WORDS } from "./item-state";
import type { RowView } from "./row-view";
import { useRunPlace } from "./run-context";

/** What is known of an item: its answer with who and when, who signs for it, and where it stands in the document. */
export function ItemFacts({ item, view }: { item: Item; view: RowView }) {
  const { sheet, run, head } = useRunPlace();
  const roles = coveringRoles(item, sheet, run.state);
  const { answer, state } = view;
  const option = item.options.find(({ id }) => id === answer?.option);
  return (
    <>
      {answer?.by && answer.at ? (
        <>
          <dt>Answer</dt>
          <dd>
            {STATE_WORDS[state]}
            {option ? (
              <>
                {" "}
                (<FilledWords words={option.words} />)
              </>
            ) : null}
            , {answeredBy(answer)}, <Time at={answer.at} zoned />
            {answer.reason ? <>: “{answer.reason}”</> : null}
            {answer.changed ? <span className="text-12 text-muted"> Changed after its first answer.</span> : null}
          </dd>
        </>
      ) : null}
      <Added added={run.state.added[item.id]} />
      <dt>Covered by</dt>
      <dd>
        {roles.length > 0 ? roles.join(", ") : "No sign-off"}{" "}
        <span className="text-12 text-muted">
          {item.origin ? "In no line" : `Line ${item.line}`} of {head.template.fileName}.{" "}
          <Link href={`/deployments/${head.id}/record`} prefetch={false} className="link">
            Every entry
          </Link>
        </span>
      </dd>
    </>
  );
}

function Added({ added }: { added: RunState["added"][string] | undefined }) {
  if (!added) return null;
  return (
    <>
      <dt>Added</dt>
      <dd>
        To this deployment alone, {added.by.name}, <Time at={added.at} zoned />
      </dd>
    </>
  );
}
