"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { api } from "@/lib/client/api";
import type { SystemSecret } from "@/lib/domain/secret/system-secret";
import type { System } from "@/lib/domain/workspace/workspace";
import { SecretDialog } from "./secret-dialog";

type Props = { system: Pick<System, "id" | "name">; secret: SystemSecret };

/** Enters a secret anew, or removes it. */
export function SecretActs({ system, secret }: Props) {
  const [open, setOpen] = useState<"change" | "remove" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <Button size="small" onClick={() => setOpen("change")} aria-label={`Change ${secret.name}`}>
        Change
      </Button>
      <Button size="small" onClick={() => setOpen("remove")} aria-label={`Remove ${secret.name}`}>
        Remove
      </Button>
      {open === "change" ? <SecretDialog system={system} secret={secret} close={close} /> : null}
      {open === "remove" ? <RemoveDialog system={system} secret={secret} close={close} /> : null}
    </div>
  );
}

const RemoveDialog = ({ system, secret, close }: Props & { close: () => void }) => (
  <ActDialog
    title={`Remove ${secret.name}`}
    lede="Probes that name it cannot judge any more, from the next run on."
    verb="Remove it"
    tone="danger"
    attempt={(typed) => {
      const json = { reason: String(typed.get("reason")).trim() };
      const param = { system: system.id, secret: secret.id };
      return (headers) => api.systems[":system"].secrets[":secret"].remove.$post({ param, json }, { headers });
    }}
    onClose={close}
  >
    {(errors) => <ReasonField error={errors["reason"]} />}
  </ActDialog>
);
