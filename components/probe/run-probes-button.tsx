"use client";

import { Radio } from "lucide-react";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";

/** Has the worker run every probe among some items; nothing where none of them has one. */
export function RunProbesButton({ items, of }: { items: readonly string[]; of: string }) {
  const { head, run } = useRunPlace();
  const { pending, run: send } = useAct();
  const probed = items.filter((item) => run.state.probes[item]);
  if (probed.length === 0 || !run.state.acts.runProbes) return null;
  const words = probed.length === 1 ? "1 probe" : `${probed.length} probes`;
  const start = async () => {
    const answered = await send((headers) =>
      api.deployments[":id"].probes.run.$post({ param: { id: head.id }, json: { items: probed } }, { headers }),
    );
    if (answered?.refused) announce(answered.refused.message);
    if (answered?.data) announce(`The worker was asked to run ${words} of ${of}. Each result appears at its item.`);
  };
  return (
    <Button size="small" pending={pending} onClick={() => void start()}>
      <Radio aria-hidden="true" className="size-4" />
      Run {words}
    </Button>
  );
}
