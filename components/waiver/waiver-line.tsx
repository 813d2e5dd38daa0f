"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { WaiverWords } from "./waiver-words";
import { useWaiving } from "./waiving";

type Waiver = RunState["waivers"][number];
type Asked = "refuse" | "withdraw";

/** One waiver of an item: what was asked for, where it stands, and what the viewer can do about it. */
export function WaiverLine({ waiver }: { waiver: Waiver }) {
  const { pending, refused, grant, ...says } = useWaiving();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <div className="grid gap-2">
      <WaiverWords waiver={waiver} />
      {waiver.why ? <p className="text-12 text-muted">{waiver.why}</p> : null}
      {asked ? (
        <Reasoned
          asked={asked}
          pending={pending}
          say={(reason) => says[asked](waiver.seq, reason)}
          close={() => setAsked(null)}
        />
      ) : (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {waiver.mayDecide ? (
            <>
              <Button tone="primary" pending={pending} onClick={() => void grant(waiver.seq)}>
                Grant
              </Button>
              <Button onClick={() => setAsked("refuse")}>Refuse</Button>
            </>
          ) : null}
          {waiver.mayWithdraw ? <Button onClick={() => setAsked("withdraw")}>Withdraw</Button> : null}
        </div>
      )}
      <RefusalLine message={refused} />
    </div>
  );
}

const WORDS: Record<Asked, { label: string; button: string }> = {
  refuse: { label: "Why it is refused", button: "Refuse it" },
  withdraw: { label: "Why it is withdrawn", button: "Withdraw it" },
};

type ReasonedProps = {
  asked: Asked;
  pending: boolean;
  say: (reason: string) => Promise<boolean>;
  close: () => void;
};

function Reasoned({ asked, pending, say, close }: ReasonedProps) {
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await say(reason.trim())) close();
  };
  const { label, button } = WORDS[asked];
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[56ch] gap-2">
      <ReasonField label={label} autoFocus value={reason} write={setReason} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" pending={pending}>
          {button}
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}
