"use client";

import { ActDialog } from "@/components/ui/act-dialog";
import { ReasonField } from "@/components/ui/reason-field";
import { api } from "@/lib/client/api";

type Props = { system: string; freeze: string; close: () => void };

/** Lifts a freeze before it ends. */
export const LiftFreezeDialog = ({ system, freeze, close }: Props) => (
  <ActDialog
    title="Lift the freeze"
    lede="Launches are no longer held by it, from this moment on."
    verb="Lift it"
    tone="danger"
    attempt={(typed) => {
      const json = { reason: String(typed.get("reason")).trim() };
      return (headers) =>
        api.systems[":system"].freezes[":freeze"].lift.$post({ param: { system, freeze }, json }, { headers });
    }}
    onClose={close}
  >
    {(errors) => <ReasonField error={errors["reason"]} />}
  </ActDialog>
);
