"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import type { Decision } from "@/lib/domain/deployment/fact";
import type { SignPage } from "@/lib/domain/signoff/sign-page";

/** What is typed on the sign page. It stays when the state is shown anew, the password too. */
export function useSigning(deployment: string, signing: SignPage["signing"]) {
  const router = useRouter();
  const { pending, refused, run } = useAct();
  const [decision, decide] = useState<Decision>(signing.objections.approve.length > 0 ? "reject" : "approve");
  const [meant, mean] = useState<string | null>(null);
  const [comment, say] = useState("");
  const [password, typePassword] = useState("");
  const reject = decision === "reject";
  const meaning = meant ?? signing.meaning[decision];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { stage, role, stateHash } = signing;
    const json = { stage: stage.id, role, decision, meaning, comment: comment.trim() || null, password, stateHash };
    const answered = await run((headers) =>
      api.deployments[":id"].signatures.$post({ param: { id: deployment }, json }, { headers }),
    );
    if (answered?.refused?.code === "stale") router.refresh();
    if (!answered?.data) return;
    announce(reject ? `Rejected as ${role}.` : `Signed as ${role}.`);
    router.push(`/deployments/${deployment}#stages`);
  };
  const off = (objections: readonly string[], mine: boolean) =>
    notYet({ role: signing.role, mine, objections, reject, comment, meaning, password });
  return {
    ...{ decision, decide, reject, meaning, mean, comment, say, password, typePassword },
    ...{ pending, refused: refused?.message, submit, off },
  };
}

type Typed = {
  role: string;
  mine: boolean;
  objections: readonly string[];
  reject: boolean;
  comment: string;
  meaning: string;
  password: string;
};

/** Why it cannot be signed yet, in words; empty where it can. */
function notYet({ role, mine, objections, reject, comment, meaning, password }: Typed): string {
  const first: [boolean, string][] = [
    [!mine, `Only who holds the role ${role} signs here. An owner grants roles under People.`],
    [objections.length > 0, "What stands above comes first."],
    [reject && comment.trim().length < 3, "Write a reason first."],
    [meaning.trim() === "", "Say what it means first."],
    [password === "", "Type your password first."],
  ];
  return first.find(([missing]) => missing)?.[1] ?? "";
}
