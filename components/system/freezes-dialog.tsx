"use client";

import { ActDialog } from "@/components/ui/act-dialog";
import { ReasonField } from "@/components/ui/reason-field";
import { StretchFields } from "@/components/ui/stretch-fields";
import { api } from "@/lib/client/api";
import { useZone } from "@/lib/client/clock";
import { stretchIn } from "@/lib/client/stretch-in";
import type { System } from "@/lib/domain/workspace/workspace";

/** Freezes a system from one moment until another. */
export function FreezeDialog({ system, close }: { system: Pick<System, "id" | "name">; close: () => void }) {
  const zone = useZone();
  return (
    <ActDialog
      title={`Freeze ${system.name}`}
      lede="Launches planned for this time are held until it is over, or an owner lifts it."
      verb="Set the freeze"
      attempt={(typed) => {
        const json = { ...stretchIn(typed, zone), reason: String(typed.get("reason")).trim() };
        return (headers) => api.systems[":system"].freezes.$post({ param: { system: system.id }, json }, { headers });
      }}
      onClose={close}
    >
      {(errors) => (
        <>
          <StretchFields errors={errors} />
          <ReasonField error={errors["reason"]} />
        </>
      )}
    </ActDialog>
  );
}
