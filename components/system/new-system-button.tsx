"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { NewSystemDialog } from "./new-system-dialog";

/** Opens the form of a new system; `first` where it is the one act of an empty page. */
export function NewSystemButton({ first }: { first?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        {first ? "Create the first system" : "Create a system"}
      </Button>
      {open ? <NewSystemDialog close={() => setOpen(false)} /> : null}
    </>
  );
}
