"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import { FactorNameField } from "./factor-name-field";

type Props = { factor: string; called: string };

/** Gives one of one's second factors another name. */
export function RenameFactorButton({ factor, called }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`Rename ${called}`}>
        Rename
      </Button>
      {open ? (
        <ActDialog
          title={`Rename ${called}`}
          verb="Rename"
          attempt={(typed) => {
            const json = { name: String(typed.get("name")).trim() };
            return (headers) => api.factors[":factor"].rename.$post({ param: { factor }, json }, { headers });
          }}
          onClose={() => setOpen(false)}
        >
          {(errors) => <FactorNameField called={called} error={errors["name"]} />}
        </ActDialog>
      ) : null}
    </>
  );
}
