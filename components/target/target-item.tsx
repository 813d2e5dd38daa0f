"use client";

import { useState } from "react";
import type { RowView } from "@/components/run/row-view";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Time } from "@/components/ui/time";
import { api } from "@/lib/client/api";
import type { Item } from "@/lib/domain/checklist/checklist";
import { confirmGap } from "@/lib/domain/deployment/target/confirm-gap";
import { earlierWords } from "@/lib/domain/deployment/target/earlier-words";

/** What an item was answered for an earlier version, and confirming that for the one that is released now. */
export function TargetItem({ item, view: { answer, answerable } }: { item: Item; view: RowView }) {
  const { head, run } = useRunPlace();
  const [refused, setRefused] = useState<string | null>(null);
  const earlier = answer?.earlier;
  if (!answer || !earlier) return null;
  const gap = confirmGap(head.policy, item, answer);
  const confirm = async () => {
    const json = { items: [{ item: item.id, rev: answer.rev }] };
    const answered = await run.act(
      (headers) => api.deployments[":id"].confirmations.$post({ param: { id: head.id }, json }, { headers }),
      { item: item.id, wanted: earlier.state },
    );
    setRefused(answered?.refused?.message ?? null);
  };
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-quiet wrap-anywhere">
        This is {earlierWords(answer, head.target)}
        {earlier.at ? (
          <>
            , <Time at={earlier.at} zoned />
          </>
        ) : null}
        {earlier.reason ? `: “${earlier.reason}”` : "."}
      </p>
      {answer.state === "open" && gap ? <p className="text-quiet">{gap}</p> : null}
      {answerable && !gap && run.state.acts.confirm ? (
        <Button onClick={() => void confirm()}>Confirm for {head.target}</Button>
      ) : null}
      <RefusalLine message={refused} />
    </div>
  );
}
