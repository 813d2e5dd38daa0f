"use client";

import { EvidenceList } from "@/components/evidence/evidence-list";
import { STATE_WORDS } from "@/components/run/item-state";
import { Words } from "@/components/run/words";
import { Sign } from "@/components/ui/sign";
import { useNow, useZone } from "@/lib/client/clock";
import { clockOrDay, when } from "@/lib/client/when";
import { initials } from "@/lib/domain/initials";
import type { SigningItem } from "@/lib/domain/signoff/signing-view";
import { WaivedLine } from "./waived-line";

const STANDING = { green: "pass", warn: "warns", red: "fail", unjudged: "could not judge" } as const;

/** One item as the signature covers it. */
export function SignedItem({ signed, deployment }: { signed: SigningItem; deployment: string }) {
  const { item, answer, earlier, waiver, probe, evidence } = signed;
  const clock = { zone: useZone(), today: new Date(useNow()).toISOString() };
  const { state, reason } = answer;
  return (
    <li className="row" data-way={state !== "done" && state !== "not-applicable" && !waiver ? true : undefined}>
      <Sign name={state} label={STATE_WORDS[state]} />
      <span className="words">
        <Words words={item.words} />
      </span>
      {state !== "done" || reason ? (
        <span className="remark">
          <b className={`s-${state}`}>{STATE_WORDS[state]}</b>
          {reason ? <q title={reason}>{reason}</q> : null}
        </span>
      ) : null}
      <By answer={answer} {...clock} />
      {earlier ? <p className="col-span-full pl-7 text-12 text-quiet">This is {earlier}.</p> : null}
      {probe ? <Seen probe={probe} {...clock} /> : null}
      {waiver ? <WaivedLine waiver={waiver} agreed={state === "not-applicable"} zone={clock.zone} /> : null}
      {evidence.length > 0 ? (
        <div className="col-span-full pt-1 pl-7">
          <EvidenceList deployment={deployment} pieces={evidence} />
        </div>
      ) : null}
    </li>
  );
}

type Clock = { zone: string; today: string };

function By({ answer: { by, at }, zone, today }: Pick<SigningItem, "answer"> & Clock) {
  if (!by || !at) return null;
  return (
    <span className="by">
      <span title={by.name}>{initials(by.name)}</span>
      <time dateTime={at} title={when(at, zone, "full")}>
        {clockOrDay(at, zone, today)}
      </time>
    </span>
  );
}

function Seen({ probe: { kind, standing, last }, zone, today }: { probe: NonNullable<SigningItem["probe"]> } & Clock) {
  return (
    <span className="seen">
      <span>{kind}</span>
      <span className={`s-${last?.verdict.outcome ?? "error"}`}>{last ? STANDING[standing] : "not run yet"}</span>
      <span className="saw">{last?.verdict.summary}</span>
      {last ? <time dateTime={last.at}>{clockOrDay(last.at, zone, today)}</time> : null}
    </span>
  );
}
