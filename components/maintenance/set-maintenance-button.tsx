"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { StretchFields } from "@/components/ui/stretch-fields";
import { api } from "@/lib/client/api";
import { useZone } from "@/lib/client/clock";
import { stretchIn } from "@/lib/client/stretch-in";
import type { System } from "@/lib/domain/workspace/workspace";

/** Says when a system may be away. */
export function SetMaintenanceButton({ system }: { system: Pick<System, "id" | "name"> }) {
  const [open, setOpen] = useState(false);
  const zone = useZone();
  return (
    <>
      <Button onClick={() => setOpen(true)}>Set a maintenance</Button>
      {open ? (
        <ActDialog
          title={`Maintenance of ${system.name}`}
          lede="Probes go on; what they see in this time judges no window."
          verb="Set the maintenance"
          attempt={(typed) => {
            const json = { ...stretchIn(typed, zone), reason: String(typed.get("reason")).trim() };
            const param = { system: system.id };
            return (headers) => api.systems[":system"].maintenance.$post({ param, json }, { headers });
          }}
          onClose={() => setOpen(false)}
        >
          {(errors) => (
            <>
              <StretchFields errors={errors} />
              <ReasonField error={errors["reason"]} />
            </>
          )}
        </ActDialog>
      ) : null}
    </>
  );
}
