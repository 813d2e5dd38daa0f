"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { useProving } from "@/lib/client/proving";
import { sendFile } from "@/lib/client/send-file";
import type { Decision } from "@/lib/domain/deployment/fact";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { reasonGap } from "@/lib/domain/reason-gap";
import type { SignPage } from "@/lib/domain/signoff/sign-page";

type Props = Pick<SignPage, "signing" | "methods" | "paper"> & { deployment: string };

/** What is typed of a signature on paper. The scan is sent first, and then named in what is proven. */
export function usePaperEntering({ deployment, signing, methods, paper }: Props) {
  const router = useRouter();
  const { pending, refused, run } = useAct();
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [decision, decide] = useState<Decision>("approve");
  const [meant, mean] = useState<string | null>(null);
  const scan = useRef<HTMLInputElement>(null);
  const proving = useProving(methods);
  const meaning = meant ?? signing.meaning[decision];
  const enter = async (typed: FormData, file: File) => {
    const sent = await sendFile(file);
    if (!sent.data) return setWrong(sent.refused.message);
    const { name, sha256 } = sent.data;
    const signed = { ...signedOf(typed, decision, meaning), scan: { name, sha256 } };
    const json = { stage: signing.stage.id, role: signing.role, ...signed, stateHash: signing.stateHash };
    const proof = await proving.prove(purposeOf("enter-paper", { deployment, ...json }));
    if (!proof) return;
    const answered = await run((headers) =>
      api.deployments[":id"].papers.$post({ param: { id: deployment }, json: { ...json, ...proof } }, { headers }),
    );
    if (answered?.refused?.code === "stale") router.refresh();
    if (!answered?.data) return;
    announce("Entered. Somebody else confirms it before it counts.");
    router.refresh();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const gap = gapOf({ typed, file: scan.current?.files?.[0], decision, meaning, unproven: proving.missing });
    setWrong(gap);
    const file = scan.current?.files?.[0];
    if (gap !== null || !file || sending) return;
    setSending(true);
    try {
      await enter(typed, file);
    } finally {
      setSending(false);
    }
  };
  return {
    ...{ decision, decide, meaning, mean, scan, proving, signers: paper.signers, today: paper.today },
    ...{ pending: pending || sending, refused: wrong ?? proving.wrong ?? refused?.message, submit },
  };
}

/** As the server reads it: what is proven is exactly what is sent. */
function signedOf(typed: FormData, decision: Decision, meaning: string) {
  const said = (field: string) => String(typed.get(field)).trim().normalize("NFC");
  const comment = said("comment") || null;
  const words = { meaning: meaning.trim().normalize("NFC"), comment };
  return { signer: said("signer"), decision, ...words, signedOn: said("signedOn") };
}

type Typed = { typed: FormData; file: File | undefined; decision: Decision; meaning: string; unproven: string };

/** What is still missing, in words; null where nothing is. */
function gapOf({ typed, file, decision, meaning, unproven }: Typed): string | null {
  const first: [boolean, string][] = [
    [typed.get("signer") === "", "Choose who signed it."],
    [typed.get("signedOn") === "", "Give the date that stands on the paper."],
    [!file, "Choose the scan."],
    [meaning.trim() === "", "Say what the signature means."],
    [
      decision === "reject" && reasonGap(String(typed.get("comment"))) !== null,
      "Write why it was rejected, in two words or more, as the paper does.",
    ],
    [unproven !== "", unproven],
  ];
  return first.find(([missing]) => missing)?.[1] ?? null;
}
