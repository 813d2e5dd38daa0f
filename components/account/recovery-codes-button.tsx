"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { type OwnProof, ProvenDialog } from "./proven-dialog";

/** Makes new recovery codes. */
export function RecoveryCodesButton(proof: OwnProof) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Make new recovery codes</Button>
      {open ? (
        <ProvenDialog
          {...proof}
          title="Make new recovery codes"
          lede="Ten new ones. Those you have left stop working."
          verb="Make them"
          purpose={() => purposeOf("make-recovery-codes", {})}
          attempt={(given) => (headers) => api.factors["recovery-codes"].$post({ json: { proof: given } }, { headers })}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
