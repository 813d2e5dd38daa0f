"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { FactorNameField } from "./factor-name-field";
import { type OwnProof, ProvenDialog } from "./proven-dialog";

type Offered = { factor: string; uri: string; secret: string; size: number; path: string };

/** Enrols an authenticator app: shows its secret, takes a code of it. */
export function EnrolAppButton(proof: OwnProof) {
  const { pending, refused, run } = useAct();
  const [offered, setOffered] = useState<Offered | null>(null);
  const begin = async () => {
    const answered = await run((headers) => api.factors.totp.offer.$post({ json: {} }, { headers }));
    if (answered?.data) setOffered(answered.data);
  };
  return (
    <>
      <Button onClick={() => void begin()} pending={pending}>
        Add an authenticator app
      </Button>
      <RefusalLine message={refused?.message} />
      {offered ? <Enrolling {...proof} offered={offered} onClose={() => setOffered(null)} /> : null}
    </>
  );
}

function Enrolling({ offered, onClose, ...proof }: OwnProof & { offered: Offered; onClose: () => void }) {
  const { factor } = offered;
  return (
    <ProvenDialog
      {...proof}
      title="Add an authenticator app"
      lede="Scan this with the app on your phone, or type the key into it. Then type the code it shows."
      verb="Add it"
      purpose={() => purposeOf("enrol-factor", { factor })}
      attempt={(given, typed) => {
        const how = { kind: "totp" as const, factor, code: String(typed.get("shown")) };
        const json = { name: String(typed.get("name")).trim(), proof: given, how };
        return (headers) => api.factors.$post({ json }, { headers });
      }}
      onClose={onClose}
    >
      <Secret {...offered} />
      <Field label="The code it shows now">
        {(control) => (
          <Input {...control} name="shown" inputMode="numeric" autoComplete="one-time-code" maxLength={7} />
        )}
      </Field>
      <FactorNameField called="Authenticator app" />
    </ProvenDialog>
  );
}

function Secret({ secret, size, path }: Offered) {
  const quiet = 4;
  const all = size + 2 * quiet;
  return (
    <div className="grid justify-items-center gap-3">
      <svg
        role="img"
        aria-label="QR code of the key"
        viewBox={`${-quiet} ${-quiet} ${all} ${all}`}
        shapeRendering="crispEdges"
        className="size-48 rounded-lg"
      >
        <path fill="#fff" d={`M${-quiet} ${-quiet}h${all}v${all}h${-all}z`} />
        <path fill="#000" d={path} />
      </svg>
      <p className="text-center wrap-anywhere">
        <span className="text-muted">Key:</span> <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
    </div>
  );
}
