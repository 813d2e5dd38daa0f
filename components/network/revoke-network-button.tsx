"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { api } from "@/lib/client/api";

/** Closes an address to probes again. */
export function RevokeNetworkButton({ network, address }: { network: string; address: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`Revoke ${address}`}>
        Revoke
      </Button>
      {open ? (
        <ActDialog
          title={`Revoke ${address}`}
          lede="Probes of it are refused from the next run on."
          verb="Revoke"
          tone="danger"
          attempt={(typed) => {
            const json = { reason: String(typed.get("reason")).trim() };
            return (headers) => api.networks[":network"].revoke.$post({ param: { network }, json }, { headers });
          }}
          onClose={() => setOpen(false)}
        >
          {(errors) => <ReasonField error={errors["reason"]} />}
        </ActDialog>
      ) : null}
    </>
  );
}
