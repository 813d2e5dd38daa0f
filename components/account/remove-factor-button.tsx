"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { type OwnProof, ProvenDialog } from "./proven-dialog";

type Props = OwnProof & { factor: string; called: string };

/** Removes one of one's second factors. */
export function RemoveFactorButton({ factor, called, ...proof }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`Remove ${called}`}>
        Remove
      </Button>
      {open ? (
        <ProvenDialog
          {...proof}
          title={`Remove ${called}`}
          lede="It lets nobody in and signs nothing from now on. What was signed with it stands. Your other sessions end."
          verb="Remove it"
          tone="danger"
          purpose={() => purposeOf("remove-factor", { factor })}
          attempt={(given) => (headers) =>
            api.factors[":factor"].remove.$post({ param: { factor }, json: { proof: given } }, { headers })
          }
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
