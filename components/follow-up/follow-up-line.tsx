"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/time";
import type { FollowUpView } from "@/lib/domain/follow-up/follow-up-view";
import { FinishForm } from "./finish-form";
import { OwnerForm } from "./owner-form";

type Asked = "owner" | "finish";

/** One follow-up: what was found, whose it is, and what became of it. */
export function FollowUpLine({ followUp, mayAct }: { followUp: FollowUpView; mayAct: boolean }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const open = followUp.closed === null;
  return (
    <li className="grid gap-1.5 wrap-anywhere">
      <Said followUp={followUp} />
      {open && asked === null ? <Acts followUp={followUp} mayAct={mayAct} ask={setAsked} /> : null}
      {open && asked === "owner" ? <OwnerForm followUp={followUp} close={close} /> : null}
      {open && asked === "finish" ? <FinishForm followUp={followUp} close={close} /> : null}
    </li>
  );
}

type ActsProps = { followUp: FollowUpView; mayAct: boolean; ask: (asked: Asked) => void };

const Acts = ({ followUp: { mayClose, owner }, mayAct, ask }: ActsProps) => (
  <div className="flex flex-wrap gap-2 empty:hidden">
    {mayClose ? <Button onClick={() => ask("finish")}>Close it</Button> : null}
    {mayAct ? <Button onClick={() => ask("owner")}>{owner ? "Give to another" : "Give to somebody"}</Button> : null}
  </div>
);

function Said({ followUp: { item, about, run, text, found, owner, closed } }: { followUp: FollowUpView }) {
  return (
    <>
      <p className={closed ? "text-quiet" : undefined}>
        {about === null ? null : (
          <>
            <a href={`#${item}`} className="link">
              {about}
            </a>
            :{" "}
          </>
        )}
        {text}
      </p>
      <p className="text-12 text-muted">
        Found by {found.by.name}
        {run === null ? "" : `, run ${run.slice(0, 8)}`}, <Time at={found.at} zoned />.{" "}
        {owner ? `With ${owner.name}.` : closed ? "" : "Nobody has it yet."}
      </p>
      {closed ? (
        <p className="text-12 text-muted">
          Closed by {closed.by.name}, <Time at={closed.at} zoned />: “{closed.comment}”
        </p>
      ) : null}
    </>
  );
}
