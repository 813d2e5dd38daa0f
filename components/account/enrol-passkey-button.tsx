"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { makePasskey } from "@/lib/client/passkey";
import type { MadePasskey } from "@/lib/domain/factor/passkey";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { FactorNameField } from "./factor-name-field";
import { type OwnProof, ProvenDialog } from "./proven-dialog";

/** Enrols a passkey: the browser makes it, then the person names it and proves who they are. */
export function EnrolPasskeyButton(proof: OwnProof) {
  const { pending, refused, run } = useAct();
  const [made, setMade] = useState<MadePasskey | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const begin = async () => {
    setWrong(null);
    const answered = await run((headers) => api.factors.passkey.offer.$post({ json: {} }, { headers }));
    if (!answered?.data) return;
    const { answer, wrong: why } = await makePasskey(answered.data.options);
    setMade(answer);
    setWrong(why);
  };
  return (
    <>
      <Button onClick={() => void begin()} pending={pending}>
        Add a passkey
      </Button>
      <RefusalLine message={wrong ?? refused?.message} />
      {made ? <Naming {...proof} made={made} onClose={() => setMade(null)} /> : null}
    </>
  );
}

function Naming({ made, onClose, ...proof }: OwnProof & { made: MadePasskey; onClose: () => void }) {
  return (
    <ProvenDialog
      {...proof}
      title="Add this passkey"
      lede="Your browser has made it. Name it, and authenticate again."
      verb="Add it"
      purpose={() => purposeOf("enrol-factor", { passkey: made.id })}
      attempt={(given, typed) => {
        const json = { name: String(typed.get("name")).trim(), proof: given, how: { kind: "passkey" as const, made } };
        return (headers) => api.factors.$post({ json }, { headers });
      }}
      onClose={onClose}
    >
      <FactorNameField called="Passkey" />
    </ProvenDialog>
  );
}
