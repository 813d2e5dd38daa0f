"use client";

import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Menu, type MenuChoice } from "@/components/ui/menu";
import { goBlockers } from "@/lib/domain/deployment/go-blockers";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";
import type { Deed } from "./deed";

const DeedDialog = lazy(() => import("./deed-dialog").then(({ DeedDialog }) => ({ default: DeedDialog })));

type Props = { head: RunHead; state: RunState };

/** Everything that can be done with the whole deployment, and why what cannot be done cannot. */
export function WhatNow({ head, state }: Props) {
  const [deed, setDeed] = useState<Deed | null>(null);
  const base = `/deployments/${head.id}`;
  return (
    <div className="no-print ml-auto">
      <Menu
        id="what-now"
        label="What now"
        triggerClass={buttonClass()}
        trigger={
          <>
            What now <ChevronDown aria-hidden="true" className="size-4" />
          </>
        }
        choices={[
          ...deeds(state).map(({ deed: kind, ...choice }) => ({ ...choice, onSelect: () => setDeed(kind) })),
          {
            label: "Deployment details",
            hint: "What the blanks of the document ask",
            onSelect: () => setDeed("details"),
          },
          { label: "Variables", hint: "What fills the placeholders", onSelect: () => setDeed("variables") },
          { label: "Go-live report", hint: "To read, to print, to keep", href: `${base}/report` },
          { label: "Record", hint: "Every entry of this deployment", href: `${base}/record` },
          {
            label: "Document, filled in",
            hint: "As imported, with boxes ticked and blanks filled; nothing in it is masked",
            href: `/api/v1${base}/export/document`,
          },
          { label: "Report as Markdown", hint: "A file, as it stands now", href: `/api/v1${base}/export/md` },
        ]}
      />
      {deed ? (
        <Suspense>
          <DeedDialog deed={deed} close={() => setDeed(null)} />
        </Suspense>
      ) : null}
    </div>
  );
}

type Offered = MenuChoice & { deed: Deed };

/** In the order in which a deployment meets them; what can never come again is left out. */
function deeds(state: RunState): Offered[] {
  return [...launching(state), ...along(state)].filter((choice) => choice !== false);
}

function launching({ acts, life, noGo, live, readiness }: RunState): (Offered | false)[] {
  return [
    life === "planned" && { deed: "go", label: "Call go", off: !acts.callGo, hint: goHint(acts.callGo, readiness) },
    acts.breakGlass && {
      ...{ deed: "glass", label: "Break the glass", tone: "danger" },
      hint: "Go ahead with everything that is in the way",
    },
    life === "launching" && !live && { deed: "live", label: "The launch is through", off: !acts.completeLaunch },
    acts.declareNoGo && { deed: "no-go", label: "Declare NO-GO", tone: "danger" },
    Boolean(noGo) && { deed: "lift", label: "Lift the NO-GO", off: !acts.liftNoGo },
  ];
}

function along({ acts }: RunState): (Offered | false)[] {
  return [
    acts.declare.includes("rollback") && { deed: "rollback", label: "Declare a rollback", tone: "danger" },
    acts.declare.includes("incident") && { deed: "incident", label: "Declare an incident", tone: "danger" },
    acts.addItems && { deed: "add", label: "Add an item", hint: "To this deployment alone" },
    acts.moveT0 && { deed: "t0", label: "Move T-0" },
    acts.changeTarget && {
      deed: "target",
      label: "Change what is released",
      hint: "Another version, or another build",
    },
    acts.review && {
      deed: "review",
      label: "Review the break-glass",
      hint: "Owed by somebody other than who broke it",
    },
    acts.close.length > 0 && { deed: "close", label: "Close with an outcome" },
    acts.correct.length > 0 && { deed: "correct", label: "Correct the outcome" },
  ];
}

function goHint(may: boolean, readiness: RunState["readiness"]): string {
  if (may) return "This moment becomes T-0";
  const blockers = goBlockers(readiness);
  if (blockers.length === 0) return "A release manager calls it";
  return blockers.length === 1 ? "1 thing is in the way" : `${blockers.length} things are in the way`;
}
