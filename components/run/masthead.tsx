"use client";

import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { FromNow } from "@/components/ui/from-now";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Stamp } from "@/components/ui/stamp";
import { Time } from "@/components/ui/time";
import { unsent } from "@/lib/client/connection";
import { useStore } from "@/lib/client/store";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";
import { BlockerList } from "./blocker-list";
import { standing } from "./standing";
import { WhatNow } from "./what-now";

type Props = { head: RunHead; sheet: RunSheet; state: RunState; live: boolean };

/** Where are we, what is in the way, what can I do now: in two lines that stay in sight. */
export function Masthead({ head, sheet, state, live }: Props) {
  const stamp = standing(state.readiness);
  return (
    <section
      aria-label="Where it stands"
      className="z-10 grid gap-1 sm:sticky sm:top-0 border-b border-rule-strong bg-surface px-4 py-2 sm:gap-2 sm:px-6 sm:py-3"
    >
      <div className="flex min-h-8 flex-wrap items-center gap-x-4">
        <h1 className="flex min-w-0 items-center gap-2 text-14 font-semibold sm:text-16">
          <Link
            href="/deployments"
            className="truncate font-normal text-muted hover:underline max-sm:hidden"
            title={head.template.title}
          >
            {head.system.name}
          </Link>
          <span aria-hidden="true" className="font-normal text-muted max-sm:hidden">
            ›
          </span>
          <span
            className="truncate"
            title={`${head.system.name} ${head.target}${head.digest ? ` (${head.digest})` : ""} to ${head.environment}`}
          >
            <span className="sm:sr-only">{head.system.name} </span>
            {head.target} to {head.environment}
          </span>
          {head.digest ? (
            <code className="max-w-40 truncate text-12 font-normal text-muted max-lg:hidden" title={head.digest}>
              {head.digest}
            </code>
          ) : null}
          {head.rehearsal ? <Badge>Rehearsal</Badge> : null}
          {state.forced ? <Badge tone="attention">Break-glass</Badge> : null}
        </h1>
        <LaunchTime state={state} live={live} />
      </div>
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1">
        <Stamp {...stamp} />
        <BlockerList state={state} />
        <Meter sheet={sheet} state={state} />
        <WhatNow head={head} state={state} />
      </div>
    </section>
  );
}

function LaunchTime({ state, live }: { state: RunState; live: boolean }) {
  const at = state.go?.at ?? state.t0;
  const connected = useStore(unsent, 0) === 0 && live;
  return (
    <div className="flex items-center gap-2 text-12 leading-5 whitespace-nowrap sm:ml-auto sm:gap-4 sm:text-14">
      <span>
        <span className="text-muted">T-0</span> <Time at={at} zoned className="inline-block font-semibold" />{" "}
        <FromNow at={at} className="text-quiet before:content-['('] after:content-[')']" />
      </span>
      <span
        className="hidden items-center gap-1.5 text-12 text-muted sm:inline-flex"
        title="Changes arrive as they happen"
      >
        <span
          aria-hidden="true"
          className={`size-[7px] rounded-full ${connected ? "bg-done" : "border border-attention"}`}
        />
        {connected ? "Live" : "Not connected"}
      </span>
    </div>
  );
}

type Part = RunSheet["parts"][number];

/** What of a part counts for the gate ahead. */
const segmentsOf = ({ id, title }: Part, { shares, readiness }: RunState) =>
  (shares[id] ?? []).flatMap(({ group, progress: { resolved, required } }) =>
    group === (readiness.gate === "go" ? "before" : "after") && required > 0
      ? [{ key: id, label: title, resolved, required }]
      : [],
  );

function Meter({ sheet, state }: { sheet: RunSheet; state: RunState }) {
  const { progress, probes, empty } = state.readiness;
  const segments = sheet.parts.flatMap((part) => segmentsOf(part, state));
  const words = [
    probes.green && `${probes.green} green`,
    probes.warn && `${probes.warn} warn`,
    probes.red && `${probes.red} red`,
    probes.unjudged && `${probes.unjudged} unjudged`,
  ].filter(Boolean);
  return (
    <div className="flex min-w-0 flex-[1_0_100%] items-center gap-3 max-sm:order-1 sm:flex-[1_1_240px]">
      <ProgressBar
        className="flex-1"
        segments={segments}
        label={`${progress.resolved} of ${progress.required} resolved`}
      />
      <span className="whitespace-nowrap text-quiet">
        {empty ? (
          "nothing to prepare"
        ) : (
          <>
            <b className="font-semibold text-ink">{progress.resolved}</b>/{progress.required}
          </>
        )}
      </span>
      {words.length > 0 ? (
        <span className="whitespace-nowrap text-quiet max-lg:hidden">Probes: {words.join(", ")}</span>
      ) : null}
    </div>
  );
}
