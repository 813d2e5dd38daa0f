"use client";

import { GlassDialog } from "@/components/break-glass/glass-dialog";
import { GlassReviewDialog } from "@/components/break-glass/glass-review-dialog";
import { TargetDialog } from "@/components/target/target-dialog";
import { AddItemDialog } from "./add-item-dialog";
import { CloseDialog } from "./close-dialog";
import type { Deed } from "./deed";
import { DetailsPanel } from "./details-panel";
import { ReasonDialog } from "./reason-dialog";
import { T0Dialog } from "./t0-dialog";
import { VariablesPanel } from "./variables-panel";

/** The dialog of one deed. */
export function DeedDialog({ deed, close }: { deed: Deed; close: () => void }) {
  switch (deed) {
    case "details":
      return <DetailsPanel close={close} />;
    case "variables":
      return <VariablesPanel close={close} />;
    case "add":
      return <AddItemDialog close={close} />;
    case "t0":
      return <T0Dialog close={close} />;
    case "glass":
      return <GlassDialog close={close} />;
    case "review":
      return <GlassReviewDialog close={close} />;
    case "target":
      return <TargetDialog close={close} />;
    case "close":
    case "correct":
      return <CloseDialog correcting={deed === "correct"} close={close} />;
    default:
      return <ReasonDialog deed={deed} close={close} />;
  }
}
