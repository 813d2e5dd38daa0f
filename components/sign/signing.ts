"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { useProving } from "@/lib/client/proving";
import type { Decision } from "@/lib/domain/deployment/fact";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { reasonGap } from "@/lib/domain/reason-gap";
import type { SignPage } from "@/lib/domain/signoff/sign-page";

/** What a signer chooses between; remarks are printed beside an approval. */
export type SignChoice = "approve" | "remarks" | "reject";

/** What is typed on the sign page. It stays when the state is shown anew, the proof too. */
export function useSigning(deployment: string, { signing, methods }: Pick<SignPage, "signing" | "methods">) {
  const router = useRouter();
  const { pending, refused, run } = useAct();
  const [choice, choose] = useState<SignChoice>(signing.objections.approve.length > 0 ? "reject" : "approve");
  const [meant, mean] = useState<string | null>(null);
  const [comment, say] = useState("");
  const proving = useProving(methods);
  const reject = choice === "reject";
  const decision: Decision = reject ? "reject" : "approve";
  const meaning = meant ?? signing.meaning[decision];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { stage, role, stateHash } = signing;
    // As the server reads it: what is proven is exactly what is sent.
    const said = { meaning: meaning.trim().normalize("NFC"), comment: commentOf(choice, comment) };
    const signed = { stage: stage.id, role, decision, ...said, stateHash };
    const proof = await proving.prove(purposeOf("sign-off", { deployment, ...signed }));
    if (!proof) return;
    const json = { ...signed, ...proof };
    const answered = await run((headers) =>
      api.deployments[":id"].signatures.$post({ param: { id: deployment }, json }, { headers }),
    );
    if (answered?.refused?.code === "stale") router.refresh();
    if (!answered?.data) return;
    announce(reject ? `Rejected as ${role}.` : `Signed as ${role}.`);
    router.push(`/deployments/${deployment}#stages`);
  };
  const objections = signing.objections[decision];
  const off = notYet({ objections, choice, comment, meaning, unproven: proving.missing });
  return {
    ...{ choice, choose, reject, meaning, mean, comment, say, proving },
    ...{ pending, refused: proving.wrong ?? refused?.message, submit, off },
  };
}

const commentOf = (choice: SignChoice, comment: string): string | null =>
  choice === "approve" ? null : comment.trim().normalize("NFC") || null;

type Typed = {
  objections: readonly string[];
  choice: SignChoice;
  comment: string;
  meaning: string;
  unproven: string;
};

/** Why it cannot be signed yet, in words; empty where it can. */
function notYet({ objections, choice, comment, meaning, unproven }: Typed): string {
  const first: [boolean, string][] = [
    [objections.length > 0, "What stands above comes first."],
    [choice === "reject" && reasonGap(comment) !== null, "Write a reason first, in two words or more."],
    [choice === "remarks" && comment.trim() === "", "Write your remarks first, or approve without any."],
    [meaning.trim() === "", "Say what it means first."],
    [unproven !== "", unproven],
  ];
  return first.find(([missing]) => missing)?.[1] ?? "";
}
