"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { SignPage } from "@/lib/domain/signoff/sign-page";
import { PaperForm } from "./paper-form";

type Props = Pick<SignPage, "signing" | "methods" | "paper"> & { deployment: string; name: string };

/** Opens the form for a signature on paper: one's own stands above it and is the first way. */
export function PaperEntry(page: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className="grid justify-items-start gap-4">
      <Button tone="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        Signed on paper instead
      </Button>
      {open ? <PaperForm {...page} /> : null}
    </div>
  );
}
