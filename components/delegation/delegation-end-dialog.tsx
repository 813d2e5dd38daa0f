"use client";

import { ActDialog } from "@/components/ui/act-dialog";
import { ReasonField } from "@/components/ui/reason-field";
import { api } from "@/lib/client/api";

/** Ends a delegation before its time. */
export const EndDelegationDialog = ({ delegation, close }: { delegation: string; close: () => void }) => (
  <ActDialog
    title="End the delegation"
    lede="From this moment on nothing more is signed with it. Signatures given with it stand."
    verb="End it"
    tone="danger"
    attempt={(typed) => {
      const json = { reason: String(typed.get("reason")).trim() };
      return (headers) => api.delegations[":delegation"].end.$post({ param: { delegation }, json }, { headers });
    }}
    onClose={close}
  >
    {(errors) => <ReasonField error={errors["reason"]} />}
  </ActDialog>
);
