"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";

type Props = { deployment: string; seq: number; close: () => void };

/** Says that a signature on paper does not count, with the reason; it stays visible. */
export function PaperRefuse({ deployment, seq, close }: Props) {
  const router = useRouter();
  const { pending, refused, run } = useAct();
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const param = { id: deployment, seq: String(seq) };
    const answered = await run((headers) =>
      api.deployments[":id"].papers[":seq"].refuse.$post({ param, json: { reason: reason.trim() } }, { headers }),
    );
    if (answered?.data) router.refresh();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-3">
      <ReasonField
        label="Why it does not count"
        hint="It stays visible, struck through."
        value={reason}
        write={setReason}
      />
      <RefusalLine message={refused?.message} />
      <div className="flex gap-2">
        <Button type="submit" tone="danger" pending={pending}>
          Refuse the signature
        </Button>
        <Button onClick={close}>Back</Button>
      </div>
    </form>
  );
}
