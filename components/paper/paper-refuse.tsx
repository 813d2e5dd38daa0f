"use client";

import { useRouter } from "next/navigation";
import { ReasonedForm } from "@/components/ui/reasoned-form";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";

type Props = { deployment: string; seq: number; close: () => void };

/** Says that a signature on paper does not count, with the reason; it stays visible. */
export function PaperRefuse({ deployment, seq, close }: Props) {
  const router = useRouter();
  const { pending, refused, run } = useAct();
  const submit = async (reason: string) => {
    const param = { id: deployment, seq: String(seq) };
    const answered = await run((headers) =>
      api.deployments[":id"].papers[":seq"].refuse.$post({ param, json: { reason } }, { headers }),
    );
    if (answered?.data) router.refresh();
  };
  return (
    <ReasonedForm
      label="Why it does not count"
      hint="It stays visible, struck through."
      verb="Refuse the signature"
      back="Back"
      tone="danger"
      {...{ pending, refused, submit, close }}
    />
  );
}
