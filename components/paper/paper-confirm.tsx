"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProofField } from "@/components/proof/proof-field";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { useProving } from "@/lib/client/proving";
import type { Method } from "@/lib/domain/factor/method";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { PaperRefuse } from "./paper-refuse";

type Props = {
  deployment: string;
  seq: number;
  methods: readonly Method[];
  name: string;
  /** Why the viewer is not the one to confirm it. */
  objection: string | null;
  /** What it vouches for is no longer so. */
  stale: boolean;
};

/** Confirms a signature on paper against its scan, after authenticating again, or refuses it. */
export function PaperConfirm({ deployment, seq, methods, name, objection, stale }: Props) {
  const router = useRouter();
  const { pending, refused, run } = useAct();
  const proving = useProving(methods);
  const [refusing, refuse] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const proof = await proving.prove(purposeOf("confirm-paper", { deployment, paper: seq }));
    if (!proof) return;
    const param = { id: deployment, seq: String(seq) };
    const answered = await run((headers) =>
      api.deployments[":id"].papers[":seq"].confirm.$post({ param, json: proof }, { headers }),
    );
    if (answered?.refused?.code === "stale") router.refresh();
    if (!answered?.data) return;
    announce("Confirmed. The signature counts from now on.");
    router.refresh();
  };
  const off = proving.missing;
  if (refusing) return <PaperRefuse {...{ deployment, seq }} close={() => refuse(false)} />;
  return (
    <form
      aria-label="Confirm the signature on paper"
      method="post"
      onSubmit={(event) => void submit(event)}
      className="grid gap-3"
    >
      {objection ? <p className="text-quiet">{objection}</p> : null}
      {objection || stale ? null : (
        <>
          <p className="text-quiet">Confirm only what you see on the scan.</p>
          <ProofField methods={methods} proving={proving} name={name} />
          <RefusalLine message={proving.wrong ?? refused?.message} />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {objection || stale ? null : (
          <Button type="submit" tone="primary" pending={pending} off={off}>
            Confirm the signature
          </Button>
        )}
        <Button onClick={() => refuse(true)}>Refuse it</Button>
      </div>
    </form>
  );
}
