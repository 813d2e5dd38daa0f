"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { UpgradePreview } from "@/lib/domain/deployment/upgrade/preview";

type Props = { deployment: string; preview: UpgradePreview; may: boolean };

/** Why it is upgraded, and the act: exactly what is shown here, or nothing. */
export function UpgradeForm({ deployment, preview, may }: Props) {
  const router = useRouter();
  const { pending, refused, run } = useAct();
  const [reason, setReason] = useState("");
  const { to, hash } = preview;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const json = { version: to, reason: reason.trim(), shown: hash };
    const answered = await run((headers) =>
      api.deployments[":id"].upgrades.$post({ param: { id: deployment }, json }, { headers }),
    );
    if (answered?.refused?.code === "stale") router.refresh();
    if (!answered?.data) return;
    announce(`This deployment stands on version ${to} now.`);
    router.push(`/deployments/${deployment}`);
  };
  if (!may) return <p className="text-quiet">A release manager upgrades a deployment. Ask one of them.</p>;
  return (
    <form
      aria-label="Upgrade"
      onSubmit={(event) => void submit(event)}
      className="grid gap-4 rounded-lg border border-rule-strong bg-surface p-5 max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0"
    >
      <ReasonField hint="It is printed on the report." value={reason} write={setReason} />
      <RefusalLine message={refusalSentence(refused)} />
      <Button type="submit" tone="primary" pending={pending}>
        Upgrade to version {to}
      </Button>
    </form>
  );
}
