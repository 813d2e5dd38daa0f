"use client";

import { useState } from "react";
import { GlassLine } from "@/components/break-glass/glass-line";
import { Dialog } from "@/components/ui/dialog";
import { Sign, type SignName } from "@/components/ui/sign";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { inTheWay } from "./in-the-way";

type Ready = RunState["readiness"];
type Blocker = Ready["blockers"][number];

const SIGN: Record<Exclude<Blocker["kind"], "item" | "probe">, SignName> = {
  signature: "missing",
  holder: "warn",
  duty: "warn",
  "no-go": "failed",
  waiver: "warn",
  freeze: "blocked",
  review: "warn",
};

/** "8 in the way": pressed, each of them as a link to its place. */
export function BlockerList({ state }: { state: RunState }) {
  const { readiness } = state;
  const [open, setOpen] = useState(false);
  const { head, parts } = inTheWay(readiness);
  const { blockers, warnings } = readiness;
  const close = () => setOpen(false);
  if (blockers.length + warnings.length === 0) return <span className="text-16 font-semibold sm:text-20">{head}</span>;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex flex-wrap items-baseline gap-x-2 text-left max-sm:min-h-11 max-sm:min-w-0 max-sm:flex-1 max-sm:content-center text-16 font-semibold underline-offset-4 hover:underline sm:text-20"
      >
        {head}
        <small className="text-12 font-normal text-quiet sm:text-14">{parts || `${warnings.length} to look at`}</small>
      </button>
      <Dialog as="sheet" open={open} onClose={close} title={head} lede={parts ? `${parts}.` : undefined}>
        <List blockers={blockers} state={state} close={close} />
        <GlassLine state={state} />
        {warnings.length > 0 ? (
          <section>
            <h3 className="pb-1 font-semibold">Worth a look, not in the way</h3>
            <List blockers={warnings} state={state} close={close} />
          </section>
        ) : null}
      </Dialog>
    </>
  );
}

type ListProps = { blockers: readonly Blocker[]; state: RunState; close: () => void };

function List({ blockers, state, close }: ListProps) {
  return (
    <ul>
      {blockers.map((blocker) => (
        <li key={`${blocker.kind} ${blocker.text}`} className="border-t border-rule">
          <a
            href={placeOf(blocker)}
            onClick={close}
            className="flex min-h-(--target) gap-2 py-1.5 text-quiet hover:bg-hover hover:text-ink"
          >
            <Sign name={signOf(blocker, state)} />
            <span className="min-w-0 wrap-anywhere">{blocker.text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function signOf({ kind, item = "" }: Blocker, { answers, probes }: RunState): SignName {
  if (kind === "item") return answers[item]?.state ?? "open";
  if (kind === "probe") return probes[item]?.last?.verdict.outcome ?? "error";
  return SIGN[kind];
}

function placeOf({ kind, item, stage }: Blocker): string {
  if (kind === "review") return "#glass";
  return `#${item ?? (stage ? `stage-${stage}` : "stages")}`;
}
